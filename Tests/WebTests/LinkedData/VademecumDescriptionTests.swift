import Shell
import TestSupport
import Testing
import Vademecum
import Vocabulary
import Web

@Suite struct VademecumDescriptionTests {
    private static let description = Result {
        VademecumDescription(
            try SampleAPI.edition.get(), on: SampleAPI.today, below: SampleAPI.origin,
            phrasebook: try Phrasebook(folder: Repository.interfaceLanguages))
    }
    private static let graph = description.map(\.graph)

    private func things(_ word: VocabularyWord) throws -> [Graph.Subject] {
        try Self.graph.get().subjects.filter { $0[.type].contains(.word(word)) }
    }

    /// What the shapes of CPSV-AP 3 demand of each class.
    @Test(arguments: [
        (VocabularyWord.publicService, [VocabularyWord.identifier, .title, .description, .hasCompetentAuthority]),
        (.publicOrganisation, [.label, .spatial]), (.requirement, [.identifier, .title]), (.channel, [.identifier]),
        (.cost, [.identifier]), (.output, [.identifier, .title]), (.rule, [.identifier, .title, .description]),
        (.evidenceType, [.identifier]), (.dataset, [.title, .description, .publisher]),
        (.agent, [.identifier, .title]),
        (.evidenceTypeList, [.specifiesEvidenceType]), (.legalResource, [.localIdentifier]),
    ])
    func `what a class must say is said`(word: VocabularyWord, mandatory: [VocabularyWord]) throws {
        let things = try things(word)

        #expect(!things.isEmpty)
        for thing in things {
            for property in mandatory {
                #expect(!thing[property].isEmpty, "\(thing.address) has no \(property)")
            }
            #expect(thing[.identifier].count <= 1)
        }
    }

    @Test func `every procedure is a service, and every thing named is described`() throws {
        let (graph, base) = (try Self.graph.get(), try Self.description.get().base)

        #expect(try things(.publicService).count == (try SampleAPI.edition.get().procedures.count))
        for subject in graph.subjects {
            for case .thing(let address) in subject.statements.flatMap(\.terms) where address.hasPrefix(base + "#") {
                #expect(graph[address]?[.type].isEmpty == false, "\(address)")
            }
        }
    }

    @Test func `names come in four languages`() throws {
        let id = try Self.description.get().base + "#procedure/employment.renewal"
        let service = try #require(try Self.graph.get()[id])

        let languages = service[.title].compactMap { term -> Language? in
            if case .text(_, let language) = term { return language }
            return nil
        }
        #expect(Set(languages) == Set(Language.allCases))
    }

    @Test func `of alternatives each is a list, whose papers are all needed`() throws {
        let (graph, base) = (try Self.graph.get(), try Self.description.get().base)

        for procedure in try SampleAPI.edition.get().procedures {
            for requirement in procedure.requirements {
                let subject = try #require(graph["\(base)#procedure/\(procedure.id)/requirement/\(requirement.id)"])
                let lists = subject[.hasEvidenceTypeList].compactMap { term -> [Term]? in
                    guard case .thing(let list) = term else { return nil }
                    return graph[list]?[.specifiesEvidenceType]
                }
                #expect(lists == requirement.lists.map { $0.map { .thing("\(base)#document/\($0)") } })
            }
        }
    }

    @Test func `the authority is the one that the city names for the channel, else the office behind it`() throws {
        let (graph, base) = (try Self.graph.get(), try Self.description.get().base)
        let network = try #require(try SampleAPI.edition.get().network)

        #expect(network.authority(behind: "post_kit")?.id == "questura")
        #expect(network.authority(behind: "revenue_agency") == nil)
        let service = graph[base + "#procedure/employment.renewal"]
        #expect(service?[.hasCompetentAuthority] == [.thing(base + "#organisation/questura")])
        #expect(graph[base + "#office/revenue_agency"]?[.type] == [.word(.publicOrganisation)])
    }

    @Test func `an amount that depends on nobody is told, and no other`() throws {
        let (graph, base) = (try Self.graph.get(), try Self.description.get().base)
        let costs = base + "#procedure/employment.renewal/cost/"

        #expect(graph[costs + "card"]?[.hasValue] == [.value("30.46", .double)])
        #expect(graph[costs + "contribution"]?[.hasValue] == [])
    }
}

extension Requirement {
    fileprivate var lists: [[Document.ID]] {
        switch papers {
        case .one(let document): [[document]]
        case .anyOf(let options): options.map(\.documents)
        }
    }
}

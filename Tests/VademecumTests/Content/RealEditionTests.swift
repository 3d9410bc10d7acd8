import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

@Suite struct RealEditionTests {
    let edition: Edition

    init() throws {
        edition = try RealContent.edition()
    }

    @Test func `the lint finds no error, translations included`() {
        let lint = Lint(of: edition, content: RealContent.folder)
        let errors = lint.findings.filter { $0.weight == .error }.map(\.diagnostic.description)

        #expect(errors == [])
        #expect(lint.isClean)
        #expect(lint.exampleCount >= 120)
    }

    @Test func `the twelve most used procedures are there`() {
        let twelve: Set<Procedure.ID> = [
            "employment.renewal", "employment.first_issue", "job_seeking.first_issue", "self_employment.renewal",
            "study.renewal", "family.renewal", "family.cohesion", "family_reunification.clearance",
            "eu_long_term.first_issue", "asylum_request.first_issue", "citizenship.residence", "any.update",
        ]

        #expect(twelve.isSubset(of: edition.procedures.map(\.id)))
    }

    @Test func `every source and interpretation that anything cites exists`() {
        var cited = edition.procedures.flatMap(\.provenances)
        cited += edition.channels.map(\.provenance) + edition.definitions.map(\.provenance)
        cited += edition.interpretations.map(\.provenance) + edition.rulesets.map(\.provenance)
        cited += edition.parameters.flatMap { [$0.provenance] + $0.values.map(\.provenance) }
        let sources = cited.flatMap(\.sources) + edition.interpretations.flatMap(\.positions).flatMap(\.sources)

        #expect(Set(sources).filter { edition.source($0) == nil }.sorted() == [])
        #expect(Set(cited.compactMap(\.interpretation)).filter { edition.interpretation($0) == nil }.sorted() == [])
    }

    @Test func `every document and channel that a procedure names exists`() {
        let documents = Set(edition.procedures.flatMap(\.requirements).flatMap(\.documents))

        #expect(documents.filter { edition.document($0) == nil }.sorted() == [])
        #expect(edition.procedures.filter { edition.channel($0.channel) == nil }.map(\.id) == [])
    }

    @Test func `every article of law begins with a law that has a name`() {
        let prefixes = edition.laws.map(\.prefix)
        let basis = edition.procedures.flatMap(\.provenances).flatMap(\.basis)
        let nameless = Set(basis).filter { reference in !prefixes.contains { reference.hasPrefix($0) } }

        #expect(nameless.sorted() == [])
    }

    @Test func `no line of low confidence stands without a note, an interpretation or advice`() {
        for procedure in edition.procedures {
            let lines =
                procedure.requirements.map { ($0.id.text, $0.provenance) }
                + procedure.deadlines.map { ($0.id.text, $0.provenance) }
                + procedure.fees.map { ($0.id.text, $0.provenance) }
            for (id, provenance) in lines where provenance.confidence == .low {
                #expect(
                    provenance.note != nil || provenance.interpretation != nil, "\(procedure.id) \(id)")
            }
        }
    }

    @Test func `Brescia lies over Italy without changing it`() throws {
        let italy = try Edition.load(from: RealContent.folder, layer: "italy")

        #expect(edition.name.layer == "brescia" && edition.city == "Brescia")
        #expect(italy.name.layer == "italy")
        #expect(edition.procedures.map(\.id) == italy.procedures.map(\.id))
        #expect(edition.channel("questura_counter")?.place != nil)
        #expect(italy.channel("questura_counter")?.place == nil)
        #expect(edition.interpretations.allSatisfy { $0.agreement != nil })
        #expect(italy.interpretations.allSatisfy { $0.agreement == nil })
        let lines = try #require(edition.procedure("employment.renewal")).notes.count
        #expect(lines == (try #require(italy.procedure("employment.renewal")).notes.count) + 1)
    }

    @Test func `the city's network is there, and each desk belongs to an organisation of it`() throws {
        let network = try #require(edition.network)

        #expect(network.desks.count > 6)
        #expect(network.desks.filter { network.organisation($0.organisation) == nil }.map(\.id) == [])
        #expect(network.helpingDesks.count >= 6)
    }

    @Test func `a question that depends on another comes after it`() {
        for procedure in edition.procedures {
            let place = Dictionary(uniqueKeysWithValues: procedure.asks.enumerated().map { ($1, $0) })
            for fact in procedure.asks.compactMap(edition.fact) {
                guard let condition = fact.onlyIf, let own = place[fact.id] else { continue }
                let needed = edition.facts.filter { condition.expression.facts.contains($0.index) }.map(\.id)
                for other in needed.compactMap({ place[$0] }) {
                    #expect(other < own, "\(procedure.id): \(fact.id)")
                }
            }
        }
    }
}

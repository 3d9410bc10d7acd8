import FEEL
import Foundation
import TestSupport
import Testing
import Vademecum
import Vocabulary
import Web

@Suite struct DecisionModelTests {
    private static let models = Result {
        let edition = try SampleAPI.edition.get()
        return edition.procedures.map { DecisionModelMaker.model(of: $0, in: edition, .english) }
    }

    @Test func `names and ids are there once, and what an element rests on comes before it`() throws {
        for model in try Self.models.get() {
            var seen: Set<String> = []
            for element in model.elements {
                #expect(element.requires.allSatisfy(seen.contains), "\(model.id): \(element.name)")
                #expect(seen.insert(element.id).inserted)
            }
            #expect(Set(model.elements.map(\.name)).count == model.elements.count)
            let kinds = Set(model.kinds.map(\.name))
            #expect(kinds.count == model.kinds.count)
            for type in model.elements.compactMap(\.type) where type.hasPrefix("type_") {
                #expect(kinds.contains(type))
            }
        }
    }

    @Test func `a decision stands above what it rests on, and no two boxes touch`() throws {
        for model in try Self.models.get() {
            let boxes = DecisionLayout(model).boxes
            for element in model.elements {
                let own = try #require(boxes[element.id])
                for below in element.requires {
                    #expect(own.y + own.height < (try #require(boxes[below])).y)
                }
            }
            #expect(Set(boxes.values.map { "\($0.x) \($0.y)" }).count == model.elements.count)
        }
    }

    @Test func `decisions answer what the checklist answers, for every worked example`() throws {
        let edition = try SampleAPI.edition.get()
        let run = ExampleRun(of: edition, content: SampleAPI.content)
        var machines: [Procedure.ID: DecisionMachine] = [:]

        #expect(!run.examples.isEmpty)
        for example in run.examples {
            guard let checklist = try? edition.checklist(example.procedure, example.answers, on: example.on) else {
                continue
            }
            let machine = try machines[example.procedure] ?? DecisionMachine(checklist.procedure, edition)
            machines[example.procedure] = machine
            let values = machine.values(edition.facts(example.answers, on: example.on), of: edition)
            expectPapers(checklist, values, example.name)
            expectRest(checklist, values, example.name)
        }
    }

    private func expectPapers(_ checklist: Checklist, _ values: [String: FEEL.Value], _ name: String) {
        let single = checklist.papers.filter { $0.alternative == nil }
        let needed = Set(single.filter { $0.necessity == .needed }.map { FEEL.Value.string($0.document.id.text) })
        switch values["papers_needed"] {
        case .list(let papers): #expect(Set(papers) == needed, "\(checklist.procedure.id): \(name)")
        case .unknown: #expect(single.contains { $0.necessity == .undetermined }, "\(checklist.procedure.id): \(name)")
        default: Issue.record("\(checklist.procedure.id): \(name) has no papers")
        }
    }

    private func expectRest(_ checklist: Checklist, _ values: [String: FEEL.Value], _ name: String) {
        for line in checklist.checks {
            let value = values["check_" + line.check.id.text]
            switch line.state {
            case .holds: #expect(value == .boolean(true), "\(name): \(line.check.id)")
            case .fails: #expect(value == .boolean(false), "\(name): \(line.check.id)")
            case .notApplicable: #expect(value == .null, "\(name): \(line.check.id)")
            case .undetermined: #expect(value?.isDetermined == false, "\(name): \(line.check.id)")
            }
        }
        for line in checklist.deadlines where line.necessity == .needed {
            if let from = line.from { #expect(values["deadline_from_\(line.deadline.id)"] == .date(from)) }
            if let until = line.until { #expect(values["deadline_until_\(line.deadline.id)"] == .date(until)) }
        }
        if let total = checklist.total, !checklist.fees.isEmpty, case .number(let euro) = values["total_fees"] {
            #expect(euro * 100 == Decimal(total.cents), "\(name)")
        }
    }
}

extension FEEL.Value {
    fileprivate var isDetermined: Bool {
        switch self {
        case .unknown, .null: false
        default: true
        }
    }
}

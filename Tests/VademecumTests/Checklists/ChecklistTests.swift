import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

@Suite struct ChecklistTests {
    let content: SmallContent
    let edition: Edition

    init() throws {
        content = try SmallContent()
        edition = try content.load()
    }

    private func checklist(_ answers: [Fact.ID: Value], on day: Day = SmallContent.day) throws -> Checklist {
        try edition.checklist("work.renewal", answers, on: day)
    }

    @Test func `with no answer, what depends on one is undetermined and names what it waits for`() throws {
        let list = try checklist([:])

        #expect(list.states(of: "passport") == ["needed"])
        #expect(list.paper("notice")?.necessity == .undetermined)
        #expect(list.paper("notice")?.reason.waits == ["work", "domestic"])
        #expect(list.state(of: "income") == "undetermined")
        #expect(list.deadline("lodge")?.necessity == .undetermined)
        #expect(list.questions.map(\.id) == ["work", "domestic", "expiry", "members", "income"])
    }

    @Test func `a line names the facts that decided it, and no others`() throws {
        let list = try checklist(["work": .string("unemployed"), "members": .number(2), "income": .number(9_000)])

        #expect(list.states(of: "notice") == ["not_needed"])
        #expect(list.paper("notice")?.reason.facts == ["work"])
        #expect(list.paper("passport")?.reason.facts == [])
        #expect(list.check("income")?.state == .notApplicable)
        #expect(list.check("income")?.reason.facts == ["work"])
    }

    @Test func `one answer that is false decides even while the other is open`() throws {
        let list = try checklist(["domestic": .boolean(true)])

        #expect(list.states(of: "notice") == ["not_needed"])
        #expect(list.paper("domestic_notice")?.reason.waits == ["work"])
    }

    @Test func `a question that makes no sense is settled without being asked`() throws {
        let list = try checklist(["work": .string("own")])

        #expect(!list.questions.map(\.id).contains("domestic"))
        #expect(!list.notes.map(\.text.italian).contains("Chiedi al sindacato."))
    }

    @Test func `alternatives keep their group and option, and their own condition`() throws {
        let alone = try checklist(["members": .number(0)])
        let family = try checklist(["members": .number(3)])

        let options = alone.papers.filter { $0.alternative?.group == "housing" }
        #expect(options.map(\.document.id) == ["rent", "host", "host_card"])
        #expect(options.map { $0.alternative?.option } == [1, 2, 2])
        #expect(options.allSatisfy { $0.necessity == .needed })
        #expect(family.states(of: "rent") == ["needed"])
        #expect(family.states(of: "host_card") == ["not_needed"])
        #expect(family.paper("host")?.reason.facts == ["members"])
        #expect(try checklist([:]).states(of: "host") == ["undetermined"])
    }

    @Test(arguments: [
        (14_201, "holds"), (14_200, "fails"),
    ])
    func `a check compares exactly with the amount of the day`(income: Int, state: String) throws {
        let list = try checklist([
            "work": .string("employed"), "members": .number(2), "income": .number(.init(income)),
        ])

        #expect(list.state(of: "income") == state)
        #expect(list.check("income")?.reason.facts == ["work", "members", "income"])
        #expect(list.parameters.map(\.parameter.id) == ["allowance"])
        #expect(list.parameters.first?.value.value == .number(7100.5))
    }

    @Test func `an amount that is not known for the day leaves its check undetermined and is named`() throws {
        let list = try checklist(
            ["work": .string("employed"), "members": .number(2), "income": .number(90_000)], on: Day(2027, 1, 1))

        #expect(list.state(of: "income") == "undetermined")
        #expect(list.check("income")?.reason.unknown == ["allowance"])
        #expect(list.check("income")?.reason.waits == [])
        #expect(list.parameters.isEmpty)
        #expect(!list.questions.map(\.id).contains("income"))
    }

    @Test func `a paper that one rule needs is not also listed as not needed`() throws {
        try content.change(
            SmallFiles.procedure, "  - id: housing\n",
            to: "  - {id: second, document: notice, when: members > 9, sources: [S1]}\n  - id: housing\n")
        let edition = try content.load()

        let list = try edition.checklist(
            "work.renewal", ["work": .string("employed"), "domestic": .boolean(false), "members": .number(1)],
            on: SmallContent.day)

        #expect(list.papers.filter { $0.document.id == "notice" }.map(\.necessity) == [.needed])
    }

    @Test func `of several durations the first that applies counts, and all that still may until then`() throws {
        #expect(try checklist(["work": .string("employed")]).validity.map(\.months) == [24])
        #expect(try checklist(["work": .string("own")]).validity.map(\.months) == [12])
        let open = try checklist([:]).validity

        #expect(open.map(\.months) == [24, 12])
        #expect(open.map(\.necessity) == [.undetermined, .undetermined])
    }

    @Test func `a note stands there when it applies, not when it may`() throws {
        #expect(try checklist([:]).notes.map(\.text.italian) == ["Conserva la ricevuta."])
        #expect(
            try checklist(["work": .string("employed"), "domestic": .boolean(true)]).notes.map(\.text.italian)
                == ["Conserva la ricevuta.", "Chiedi al sindacato."])
    }
}

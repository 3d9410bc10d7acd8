import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

@Suite struct ChecklistDatesTests {
    let content: SmallContent
    let edition: Edition

    init() throws {
        content = try SmallContent()
        edition = try content.load()
    }

    private func checklist(_ answers: [Fact.ID: Value], on day: Day) throws -> Checklist {
        try edition.checklist("work.renewal", answers, on: day)
    }

    @Test func `a day that no rule covers is refused, never guessed`() throws {
        #expect(throws: ChecklistRefusal.self) { try checklist([:], on: Day(2023, 12, 31)) }
        #expect(throws: Never.self) { try checklist([:], on: Day(2024, 1, 1)) }
        do {
            _ = try checklist([:], on: Day(1, 1, 1))
        } catch ChecklistRefusal.notInForce(let procedure, let day) {
            #expect(procedure.id == "work.renewal" && day == Day(1, 1, 1))
        }
    }

    @Test func `a procedure that nobody wrote is refused`() throws {
        do {
            _ = try edition.checklist("work.bribe", [:], on: SmallContent.day)
            Issue.record("a checklist was made")
        } catch .unknownProcedure(let id) {
            #expect(id == "work.bribe")
        } catch {
            Issue.record("refused for another reason")
        }
    }

    @Test(arguments: [
        (Day(2025, 12, 1), "Otto giorni", Day(2025, 12, 9)), (Day(2025, 12, 2), "Quindici giorni", Day(2025, 12, 17)),
    ])
    func `a dated line gives way to the next on its day`(day: Day, label: String, until: Day) throws {
        let lines = try checklist([:], on: day).deadlines.filter { $0.deadline.id == "entry" }

        #expect(lines.map(\.deadline.label.italian) == [label])
        #expect(lines.map(\.until) == [until])
    }

    @Test func `a ruleset that is switched off changes nothing, and changes everything from its day`() throws {
        let off = try checklist([:], on: SmallContent.day)
        try content.change(SmallFiles.rulesets, "in_force: null", to: "in_force: 2026-06-16")
        let reformed = try content.load()

        let before = try reformed.checklist("work.renewal", [:], on: Day(2026, 6, 15))
        let after = try reformed.checklist("work.renewal", [:], on: Day(2026, 6, 16))

        #expect(off.deadline("decision")?.deadline.label.italian == "Sessanta giorni")
        #expect(before.deadline("decision")?.until == Day(2026, 8, 14))
        #expect(after.deadline("decision")?.deadline.label.italian == "Novanta giorni")
        #expect(after.deadlines.filter { $0.deadline.id == "decision" }.count == 1)
    }

    @Test func `deadlines are days counted from the answer`() throws {
        let list = try checklist(["expiry": .date(Day(2026, 8, 31))], on: SmallContent.day)

        #expect(list.deadline("lodge")?.from == Day(2026, 7, 2))
        #expect(list.deadline("lodge")?.until == Day(2026, 10, 30))
        #expect(list.deadline("lodge")?.reason.facts == ["expiry"])
    }

    @Test func `the same edition answers the same on any day for what is not dated`() throws {
        let answers: [Fact.ID: Value] = ["work": .string("employed"), "domestic": .boolean(true)]
        let papers = try [Day(2024, 1, 1), SmallContent.day, Day(9999, 12, 31)].map {
            try checklist(answers, on: $0).papers.map(\.necessity)
        }

        #expect(Set(papers).count == 1)
    }
}

@Suite struct RealDatesTests {
    @Test(arguments: [(Day(2025, 12, 1), 8), (Day(2025, 12, 2), 15)])
    func `after the entry for work there are fifteen days instead of eight since 2 December 2025`(
        day: Day, days: Int
    ) throws {
        let list = try RealContent.edition().checklist(
            "employment.first_issue", ["entry_date": .date(day)], on: day)

        #expect(list.deadlines.contains { $0.until == day.adding(days: days) })
    }

    @Test func `the income threshold of 2027 is not known, and the check says so`() throws {
        let edition = try RealContent.edition()
        let answers: [Fact.ID: Value] = [
            "annual_income": .number(50_000), "household_members": .number(2), "children_under_14": .number(0),
            "uses_family_income": .boolean(false), "employment_status": .string("employed"),
        ]

        let known = try edition.checklist("employment.renewal", answers, on: Day(2026, 12, 31)).check("income")
        let unknown = try edition.checklist("employment.renewal", answers, on: Day(2027, 1, 1)).check("income")

        #expect(known?.state == .holds)
        #expect(unknown?.state == .undetermined)
        #expect(unknown?.reason.unknown == ["social_allowance"])
    }

    @Test func `a law whose entry into force is unknown does not apply`() throws {
        let list = try RealContent.edition().checklist("employment.renewal", [:], on: Day(2060, 1, 1))

        #expect(list.deadline("decision")?.until == Day(2060, 1, 1).adding(days: 60))
        #expect(list.deadline("decision_ninety_days") == nil)
    }

    @Test func `a day before the content begins is refused for every procedure that has a beginning`() throws {
        let edition = try RealContent.edition()
        for procedure in edition.procedures {
            guard let from = procedure.inForce.from else { continue }
            #expect(throws: ChecklistRefusal.self, "\(procedure.id)") {
                try edition.checklist(procedure.id, [:], on: from.adding(days: -1))
            }
        }
    }
}

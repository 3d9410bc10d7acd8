import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

/// The arithmetic behind a check: exact, told before it is complete, and once for each reading.
@Suite struct FigureTests {
    let content: SmallContent

    init() throws {
        content = try SmallContent()
        try content.change(
            SmallFiles.procedure, "otherwise: Reddito basso., severity: warning,",
            to: """
                otherwise: Reddito basso., severity: warning, interpretation: pages, shows: [\
                {id: allowance, label: Assegno, is: allowance}, \
                {id: threshold, label: Soglia, is: threshold(members), sign: equals, reading: all_pages}, \
                {id: gap, label: Mancano, is: threshold(members) - income, when: income < threshold(members), reading: all_pages}, \
                {id: people, label: Persone, is: members + 1, unit: number, reading: data_pages}, \
                {id: words, label: Nessuna cifra, reading: data_pages}],
                """)
    }

    /// In the base nothing is agreed; the town agreed on all pages.
    private func line(
        _ facts: [(Fact.ID, String)], in layer: String = "base", on day: Day = SmallContent.day
    ) throws -> CheckLine {
        let edition = try content.load(layer)
        var answers = Answers()
        for (id, text) in facts { answers.answer(id, try #require(try edition.fact(id)?.value(from: text))) }
        let checklist = try edition.checklist("work.renewal", answers, on: day)
        return try #require(checklist.checks.first { $0.check.id == "income" })
    }

    private func amounts(_ line: CheckLine) -> [String: String?] {
        Dictionary(line.figures.map { ($0.figure.id.text, $0.amount) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func `each step has its exact amount, rounded half up to the cent`() throws {
        let line = try line([("work", "employed"), ("members", "1"), ("income", "10000.00")])

        // 7100.50 times 1.5 is 10650.75.
        #expect(
            amounts(line) == [
                "allowance": "7100.50", "threshold": "10650.75", "gap": "650.75", "people": "2", "words": nil,
            ])
        #expect(line.state == .fails)
    }

    @Test func `a step that waits says for what, and one that is not due is left out`() throws {
        let line = try line([("work", "employed"), ("income", "10000.00")])

        #expect(amounts(line) == ["allowance": "7100.50", "threshold": nil, "people": nil, "words": nil])
        let threshold = try #require(line.figures.first { $0.figure.id == "threshold" })
        #expect(threshold.isUnknown && threshold.reason.waitsFor.map(\.id) == ["members"])
        #expect(line.figures.first { $0.figure.id == "words" }?.isUnknown == false)
    }

    @Test func `an amount of a year that is not known yet stays open and names the parameter`() throws {
        let line = try line([("work", "employed"), ("members", "0")], on: Day(2027, 1, 15))

        let allowance = try #require(line.figures.first { $0.figure.id == "allowance" })
        #expect(allowance.isUnknown && allowance.reason.unknownParameters.map(\.id) == ["allowance"])
    }

    @Test func `a check that does not apply has no arithmetic`() throws {
        let line = try line([("work", "unemployed"), ("members", "1"), ("income", "10000.00")])

        #expect(line.state == .notApplicable && line.figures.isEmpty)
    }

    @Test func `when the city agreed on a reading the others are not told`() throws {
        let line = try line([("work", "employed"), ("members", "1"), ("income", "10000.00")], in: "town")

        #expect(line.figures.map(\.figure.id.text) == ["allowance", "threshold", "gap"])
    }

    @Test func `a reading that nobody holds, a text for an amount and a step twice are refused`() throws {
        try content.change(SmallFiles.procedure, "reading: all_pages}, {id: gap", to: "reading: al_pages}, {id: gap")
        try content.change(SmallFiles.procedure, "is: members + 1", to: "is: work")
        try content.change(
            SmallFiles.procedure, "{id: allowance, label",
            to: "{id: people, label: A, is: 1, reading: data_pages}, {id: allowance, label")

        let refusals = content.refusals()

        #expect(refusals.contains { $0.contains("people stands twice in shows") })
        #expect(refusals.contains { $0.contains("al_pages is not a position of pages; did you mean all_pages?") })
        #expect(refusals.count == 3)
    }

    @Test func `an example that expects another amount fails`() throws {
        try content.append(
            SmallFiles.examples,
            """
              - name: Un conto sbagliato
                on: 2026-06-15
                facts: {work: employed, members: 1, income: 10000.00}
                expect:
                  figures: {income: {threshold: "1.00", gap: "650.75", other: "1.00"}}

            """)

        let run = ExampleRun(of: try content.load(), content: content.folder)

        #expect(
            run.failures.map(\.message).sorted() == [
                "«Un conto sbagliato»: there is no figure other in income",
                "«Un conto sbagliato»: threshold of income should be 1.00, is 10650.75",
            ])
    }
}

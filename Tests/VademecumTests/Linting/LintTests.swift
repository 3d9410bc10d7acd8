import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

/// Each objection of the lint, provoked by one change to a folder that has none.
@Suite struct LintTests {
    let content: SmallContent

    init() throws {
        content = try SmallContent()
    }

    /// The findings of a weight after everything was translated, as whole lines.
    private func findings(_ weight: Lint.Finding.Weight) throws -> [String] {
        try content.translate()
        return Lint(of: try content.load(), content: content.folder).findings
            .filter { $0.weight == weight }.map(\.diagnostic.description)
    }

    private func addLine(_ line: String, before next: String = "  - id: housing\n") throws {
        try content.change(SmallFiles.procedure, next, to: line + "\n" + next)
    }

    @Test func `a careful folder has no finding`() throws {
        #expect(try findings(.error) == [])
        #expect(try findings(.warning) == [])
    }

    @Test func `a condition that can never hold is an error`() throws {
        try addLine(
            "  - {document: host_card, when: work = \"own\" and work = \"unemployed\", sources: [S1]}")

        let errors = try findings(.error)
        #expect(
            errors == [
                "vademecum/base/procedures/work.renewal.yaml:13:33: host_card can never hold: "
                    + "work = \"own\" and work = \"unemployed\""
            ])
    }

    @Test func `a condition that always holds over the declared values is an error`() throws {
        try addLine("  - {document: host_card, when: members >= 0, sources: [S1]}")

        let errors = try findings(.error)
        #expect(
            errors == [
                "vademecum/base/procedures/work.renewal.yaml:13:33: host_card always holds: members >= 0"
            ])
    }

    @Test func `an amount out of the reach of its range is seen`() throws {
        try addLine("  - {document: host_card, when: members > 20, sources: [S1]}")

        #expect(try findings(.error).count == 1)
    }

    @Test func `a question that changes nothing is an error`() throws {
        try content.append(SmallFiles.facts, "  hair: {type: boolean, label: capelli, ask: Hai i capelli?}\n")
        try content.change(SmallFiles.procedure, "members, income]", to: "members, income, hair]")

        let errors = try findings(.error)
        #expect(
            errors == [
                "vademecum/base/procedures/work.renewal.yaml:1:1: work.renewal asks hair, which changes nothing"
            ])
        #expect(try findings(.warning) == ["vademecum/base/facts.yaml:27:9: fact hair is not used"])
    }

    @Test func `a fact that decides and that nobody asks is an error`() throws {
        try content.change(SmallFiles.procedure, "members, income]", to: "members]")

        let errors = try findings(.error)
        #expect(
            errors == [
                "vademecum/base/procedures/work.renewal.yaml:1:1: work.renewal reads income, which nobody asks"
            ])
    }

    @Test func `a line without source or article is an error`() throws {
        try content.change(SmallFiles.procedure, "interpretation: pages, sources: [S1]", to: "interpretation: pages")

        let errors = try findings(.error)
        #expect(
            errors == [
                "vademecum/base/procedures/work.renewal.yaml:10:5: passport has no source and no article of law"
            ])
    }

    @Test func `a hole between two dated lines is an error`() throws {
        try content.change(SmallFiles.procedure, "in_force: {from: 2025-12-02}", to: "in_force: {from: 2025-12-05}")

        let errors = try findings(.error)
        #expect(
            errors == [
                "vademecum/base/procedures/work.renewal.yaml:23:5: no entry from 2025-12-02 to 2025-12-04"
            ])
    }

    @Test func `two lines for the same days are an error`() throws {
        try content.change(SmallFiles.procedure, "in_force: {from: 2025-12-02}", to: "in_force: {from: 2025-12-01}")

        let errors = try findings(.error)
        #expect(
            errors == [
                "vademecum/base/procedures/work.renewal.yaml:24:5: entry stands twice for the same days"
            ])
    }

    @Test func `a hole between two amounts is an error`() throws {
        try content.change(SmallFiles.parameters, "from: 2026-01-01", to: "from: 2026-02-01")

        let errors = try findings(.error)
        #expect(
            errors == [
                "vademecum/base/parameters.yaml:3:5: allowance has no value from 2026-01-01 to 2026-01-31"
            ])
    }

    @Test func `a missing translation is an error that names the language`() throws {
        try content.translate()
        let file = "languages/content/fr/all.po"
        try content.change(file, "msgid \"Affitto\"\nmsgstr \"fr: Affitto\"\n", to: "")

        let errors = Lint(of: try content.load(), content: content.folder).findings.map(\.diagnostic.description)

        #expect(errors == ["vademecum/base/documents.yaml:5:16: not translated into fr: Affitto"])
    }

    @Test(arguments: [
        (
            SmallFiles.documents, "  spare: {name: Foglio, icon: form}\n",
            "vademecum/base/documents.yaml:8:10: document spare is not used"
        ),
        (
            SmallFiles.parameters, "  spare: {label: altro, values: [{value: 1}]}\n",
            "vademecum/base/parameters.yaml:9:10: parameter spare is not used"
        ),
        (
            SmallFiles.interpretations,
            "  spare: {question: Serve?, positions: [{id: a, says: Sì.}, {id: b, says: No.}]}\n",
            "vademecum/base/interpretations.yaml:8:10: interpretation spare is not used"
        ),
        (
            SmallFiles.facts, "  spare: {type: boolean, label: altro, ask: Altro?}\n",
            "vademecum/base/facts.yaml:27:10: fact spare is not used"
        ),
    ])
    func `what is declared and not used is a warning`(file: String, lines: String, warning: String) throws {
        try content.append(file, lines)

        #expect(try findings(.warning) == [warning])
        #expect(try findings(.error) == [])
    }

    @Test func `a procedure without worked examples is an error`() throws {
        try content.write(SmallFiles.examples, "procedure: work.renewal\nexamples: []\n")

        let errors = try findings(.error)
        #expect(
            errors == [
                "vademecum/base/procedures/work.renewal.yaml:1:1: work.renewal has no worked example"
            ])
    }

    @Test func `a worked example that comes out otherwise is an error with its sentence`() throws {
        try content.change(
            SmallFiles.examples, "needed: [domestic_notice]", to: "needed: [notice]\n      total: \"16.00\"")

        let errors = try findings(.error)
        #expect(
            errors == [
                "vademecum/examples/work.renewal.yaml:3:5: «Una badante porta la comunicazione INPS»: "
                    + "notice should be needed, is not_needed",
                "vademecum/examples/work.renewal.yaml:3:5: «Una badante porta la comunicazione INPS»: "
                    + "the total should be 16.00, is 46.46",
            ])
    }

    @Test(arguments: [
        ("domestic: true", "domestik: true", "domestik is not a fact; did you mean domestic?"),
        ("work: employed", "work: boss", "work: boss is not an answer"),
        ("on: 2026-06-15", "on: 2026-06-31", "is not a date"),
        ("procedure: work.renewal", "procedure: work.x", "work.x is not a procedure"),
        ("needed:", "neded:", "neded is not a key here; did you mean needed?"),
        ("on: 2026-06-15", "on: 2020-06-15", "no rule of work.renewal covers 2020-06-15"),
    ])
    func `a worked example with a mistake in it is an error`(right: String, wrong: String, message: String) throws {
        try content.change(SmallFiles.examples, right, to: wrong)

        let errors = try findings(.error)
        #expect(errors.contains { $0.contains(message) }, "\(errors)")
    }
}

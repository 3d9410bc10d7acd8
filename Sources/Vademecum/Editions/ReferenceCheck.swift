import FEEL
import Vocabulary

/// Every id that a line cites must exist.
struct ReferenceCheck {
    let parts: EditionParts
    let report: Report

    func run() {
        for procedure in parts.procedures.items {
            parts.channels.expect(procedure.channel.text, at: procedure.position, report: report)
            for fact in procedure.asks { expectFact(fact, at: procedure.position) }
            check(procedure.provenance, at: procedure.position)
            for requirement in procedure.requirements {
                for document in requirement.documents {
                    parts.documents.expect(document.text, at: requirement.position, report: report)
                }
                check(requirement.provenance, requirement.applicability, at: requirement.position)
            }
            procedure.checks.forEach { check($0.provenance, $0.applicability, at: $0.position) }
            procedure.deadlines.forEach { check($0.provenance, $0.applicability, at: $0.position) }
            procedure.fees.forEach { check($0.provenance, $0.applicability, at: $0.position) }
            procedure.validity.forEach { check($0.provenance, $0.applicability, at: procedure.position) }
            procedure.notes.forEach { check($0.provenance, $0.applicability, at: procedure.position) }
        }
        parts.triage.forEach { expectFact($0, at: SourcePosition(file: "triage.yaml", line: 1, column: 1)) }
    }

    private func check(_ provenance: Provenance, _ applicability: Applicability = .always, at position: SourcePosition)
    {
        for source in provenance.sources { parts.sources.expect(source.text, at: position, report: report) }
        if let interpretation = provenance.interpretation {
            parts.interpretations.expect(interpretation.text, at: position, report: report)
        }
        for ruleset in [applicability.ruleset, applicability.beforeRuleset].compactMap(\.self) {
            parts.rulesets.expect(ruleset.text, at: position, report: report)
        }
    }

    private func expectFact(_ id: Fact.ID, at position: SourcePosition) {
        guard !parts.facts.contains(where: { $0.id == id }) else { return }
        let hint =
            Spelling.nearest(to: id.text, among: parts.facts.map(\.id.text)).map { "; did you mean \($0)?" } ?? ""
        report.add("\(id) is not a fact\(hint)", at: position)
    }
}

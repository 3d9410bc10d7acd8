import FEEL
import Vocabulary

/// Every id that an entry names must exist.
struct ReferenceCheck {
    let parts: EditionParts
    let citations: [Citation]
    let report: Report

    func run() {
        for procedure in parts.procedures.items {
            parts.channels.expect(procedure.channel.text, at: procedure.position, report: report)
            for fact in procedure.asks { expectFact(fact, at: procedure.position) }
            for requirement in procedure.requirements {
                for document in requirement.documents {
                    parts.documents.expect(document.text, at: requirement.position, report: report)
                }
            }
        }
        for citation in citations { check(citation) }
        parts.triage.forEach { expectFact($0, at: SourcePosition(file: "triage.yaml", line: 1, column: 1)) }
    }

    private func check(_ citation: Citation) {
        let (id, position) = (citation.id, citation.position)
        switch citation.kind {
        case .source: parts.sources.expect(id, at: position, report: report)
        case .interpretation: parts.interpretations.expect(id, at: position, report: report)
        case .ruleset: parts.rulesets.expect(id, at: position, report: report)
        case .position(let interpretation): expectPosition(id, of: interpretation, at: position)
        }
    }

    private func expectPosition(_ id: String, of interpretation: String, at position: SourcePosition) {
        guard let known = parts.interpretations[interpretation]?.positions.map(\.id), !known.contains(id) else {
            return
        }
        report.add("\(id.prefix(40)) is not a position; known are \(known.joined(separator: ", "))", at: position)
    }

    private func expectFact(_ id: Fact.ID, at position: SourcePosition) {
        guard !parts.facts.contains(where: { $0.id == id }) else { return }
        let hint =
            Spelling.hint(for: id.text, among: parts.facts.map(\.id.text))
        report.addMissing("\(id) is not a fact\(hint)", at: position)
    }
}

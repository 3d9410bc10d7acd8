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
            procedure.checks.forEach(expectReadings)
            for requirement in procedure.requirements {
                for document in requirement.documents {
                    parts.documents.expect(document.text, at: requirement.position, report: report)
                }
            }
        }
        for citation in citations { check(citation) }
        for cycle in parts.lifeCycles.items { LifeCycleCheck(cycle: cycle, report: report).run() }
        for (fact, position) in zip(parts.triage.asks, parts.triage.askedAt) { expectFact(fact, at: position) }
        for place in parts.triage.order {
            parts.procedures.expect(place.procedure.text, at: place.position, report: report)
        }
    }

    /// A figure's reading is a position of the interpretation that its check names.
    private func expectReadings(of check: Check) {
        guard let id = check.provenance.interpretation, let interpretation = parts.interpretations[id.text] else {
            return
        }
        let known = interpretation.positions.map(\.id)
        for figure in check.figures {
            guard let reading = figure.reading, !known.contains(reading) else { continue }
            let hint = Spelling.hint(for: reading, among: known)
            report.addMissing("\(reading.prefix(60)) is not a position of \(id)\(hint)", at: figure.position)
        }
    }

    private func check(_ citation: Citation) {
        let (id, position) = (citation.id, citation.position)
        switch citation.kind {
        case .source: parts.sources.expect(id, at: position, report: report)
        case .interpretation: parts.interpretations.expect(id, at: position, report: report)
        case .ruleset: parts.rulesets.expect(id, at: position, report: report)
        case .procedure: expectProcedureOrPermit(id, at: position)
        case .position(let interpretation): expectPosition(id, of: interpretation, at: position)
        }
    }

    private func expectProcedureOrPermit(_ name: String, at position: SourcePosition) {
        let procedures = parts.procedures.items
        guard !procedures.contains(where: { $0.id.text == name || $0.permit == name }) else { return }
        let hint = Spelling.hint(for: name, among: procedures.flatMap { [$0.id.text, $0.permit] })
        report.addMissing("\(name.prefix(60)) is not a procedure or a permit\(hint)", at: position)
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

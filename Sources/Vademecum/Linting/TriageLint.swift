import FEEL
import Vocabulary

/// Every way through the triage ends in time, at procedures in an order or at a desk; every procedure is at some end.
struct TriageLint {
    let edition: Edition

    var findings: [Lint.Finding] {
        // A layer without triage leads nowhere.
        guard !edition.triage.asks.isEmpty else { return [] }
        let ends = TriageWalk(of: edition, on: edition.name.date).ends
        guard ends.count < TriageWalk.mostEnds else {
            return [.error("there are more than \(TriageWalk.mostEnds) ways through the triage", at: position)]
        }
        return long(ends) + unordered(ends) + unreached(ends) + idleRules(ends)
    }

    private var position: SourcePosition {
        edition.triage.askedAt.first ?? SourcePosition(file: "vademecum", line: 1, column: 1)
    }

    private func long(_ ends: [TriageWalk.End]) -> [Lint.Finding] {
        guard let end = ends.first(where: { $0.questionCount > TriageGuide.mostQuestions }) else { return [] }
        let way = end.triage.asked.map(\.id.text).joined(separator: ", ")
        return [.error("more than \(TriageGuide.mostQuestions) questions: \(way)", at: position)]
    }

    /// Procedures that fit the same person without any word on which is the best.
    private func unordered(_ ends: [TriageWalk.End]) -> [Lint.Finding] {
        let ordered = Set(edition.triage.order.map(\.procedure))
        let together = ends.map(\.triage.fitting).filter { $0.count > 1 }
        let lacking = Set(together.flatMap { $0.map(\.id) }).subtracting(ordered)
        return edition.procedures.filter { lacking.contains($0.id) }.map {
            .error("\($0.id) fits together with others and has no place in the triage's order", at: $0.position)
        }
    }

    private func unreached(_ ends: [TriageWalk.End]) -> [Lint.Finding] {
        let reached = Set(ends.flatMap { $0.triage.fitting.map(\.id) })
        return edition.procedures.filter { $0.audience != nil && !reached.contains($0.id) }
            .filter { $0.inForce.contains(edition.name.date) }
            .map { .error("no way through the triage leads to \($0.id)", at: $0.position) }
    }

    private func idleRules(_ ends: [TriageWalk.End]) -> [Lint.Finding] {
        let told = Set(ends.flatMap { $0.triage.desk?.rules.map(\.id) ?? [] })
        return edition.triage.desk.filter { !told.contains($0.id) }
            .map { .error("no way through the triage leads to the desk rule \($0.id)", at: $0.position) }
    }
}

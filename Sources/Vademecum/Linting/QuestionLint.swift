import FEEL
import Vocabulary

/// A procedure asks exactly the facts that its lines read.
struct QuestionLint {
    let edition: Edition
    let procedure: Procedure

    var findings: [Lint.Finding] {
        let read = procedure.reads
        let asked = Set(procedure.asks)
        let known = asked.union(edition.triage.asks).union([FactReader.lodgingDate])
        let unasked = edition.facts.filter { read.contains($0.index) && !known.contains($0.id) }
            .map { Lint.Finding.error("\(procedure.id) reads \($0.id), which nobody asks", at: procedure.position) }
        let idle = procedure.asks.compactMap(edition.fact).filter { !read.contains($0.index) && !isPrecondition($0) }
            .map { Lint.Finding.error("\(procedure.id) asks \($0.id), which changes nothing", at: procedure.position) }
        return unasked + idle
    }

    /// Whether another question depends on it.
    private func isPrecondition(_ fact: Fact) -> Bool {
        procedure.asks.compactMap(edition.fact).contains { $0.onlyIf?.expression.facts.contains(fact.index) == true }
    }
}

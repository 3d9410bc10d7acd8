import FEEL
import Vocabulary

/// Which questions of a procedure can still change its checklist.
struct Relevance {
    private let asks: [Fact]
    private let judgements: [Judgement]

    init(edition: Edition, procedure: Procedure, day: Day) {
        asks = procedure.asks.compactMap(edition.fact)
        judgements = (edition.index.judgements[procedure.id] ?? []).filter {
            edition.applies($0.applicability, on: day)
        }
    }

    /// The unanswered facts that some line still waits for, in the order of asking.
    ///
    /// A condition that waits names only facts on its critical path, so a question that cannot matter is never asked.
    func questions(_ facts: Facts) -> [Fact] {
        let waiting = judgements.reduce(into: FactSet()) { $0.formUnion($1.waits(facts)) }
        return asks.filter { waiting.contains($0.index) }
    }

    /// Whether some line waits for that fact; only the lines that read it are judged.
    func isOpen(_ fact: Fact, _ facts: Facts) -> Bool {
        judgements.contains { $0.reads.contains(fact.index) && $0.waits(facts).contains(fact.index) }
    }
}

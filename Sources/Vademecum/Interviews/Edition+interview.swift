import FEEL
public import Vocabulary

extension Edition {
    /// Where the conversation about a procedure stands.
    ///
    /// The answers are replayed in the order of asking: one that would not be asked any more is dropped, and said so;
    /// the others stay. Facts that the procedure does not ask, known from elsewhere, stay too.
    public func interview(_ id: Procedure.ID, _ answers: Answers, on day: Day) throws(ChecklistRefusal) -> Interview {
        let procedure = try procedure(id, on: day)
        let relevance = Relevance(edition: self, procedure: procedure, day: day)
        let own = Set(procedure.asks)
        var kept = Answers(given: answers.given.filter { !own.contains($0.key) })
        let preconditions = preconditions(for: id)
        var facts = facts(kept, on: day, for: id)
        var waiting = procedure.asks.compactMap(fact).filter {
            answers.given[$0.id] != nil || answers.skipped.contains($0.id)
        }
        var asked: Set<Fact.ID> = []
        // An answer may matter only after a later one, so the replay goes round until nothing more is taken up.
        while let next = waiting.firstIndex(where: { relevance.isOpen($0, facts) }) {
            let fact = waiting.remove(at: next)
            asked.insert(fact.id)
            if let value = answers.given[fact.id] {
                kept.given[fact.id] = value
                facts[fact.index] = value
                preconditions.settle(&facts, after: [fact.index])
            } else {
                kept.skipped.insert(fact.id)
            }
        }
        let dropped = waiting.filter { answers.given[$0.id] != nil }
        let open = relevance.questions(facts).filter { !kept.skipped.contains($0.id) }
        return Interview(
            procedure: procedure, on: day, answers: kept, dropped: dropped,
            asked: procedure.asks.filter(asked.contains).compactMap(fact), open: open)
    }
}

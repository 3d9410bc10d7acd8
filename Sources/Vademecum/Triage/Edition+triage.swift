public import Vocabulary

extension Edition {
    /// Where a situation leads.
    ///
    /// The answers are replayed in the order of asking; one that nothing waits for is left out.
    public func triage(_ answers: Answers, on day: Day) -> Triage {
        var state = TriageState(edition: self, on: day)
        var asked: [Fact] = []
        var waiting = triage.asks.compactMap(fact)
        var next: Fact?
        while let place = waiting.firstIndex(where: state.asks) {
            let fact = waiting.remove(at: place)
            if let value = answers.given[fact.id] {
                state.answer(fact, value)
                asked.append(fact)
            } else if answers.skipped.contains(fact.id) {
                state.skip(fact)
                asked.append(fact)
            } else if next == nil {
                next = fact
            }
        }
        return Triage(
            answers: state.answers, fitting: state.fitting, possible: state.possible, asked: asked, next: next,
            desk: state.desk(isOver: next == nil))
    }
}

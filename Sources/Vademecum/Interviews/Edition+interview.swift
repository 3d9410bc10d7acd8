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

    /// Where a situation leads.
    public func triage(_ answers: Answers, on day: Day) -> Triage {
        var asked: [Fact] = []
        var kept = Answers()
        var next: Fact?
        for fact in triage.compactMap(fact) {
            guard waitingAudiences(kept, on: day).contains(fact.index), isSensible(fact, kept, on: day) else {
                continue
            }
            if let value = answers.given[fact.id] {
                kept.given[fact.id] = value
                asked.append(fact)
            } else if answers.skipped.contains(fact.id) {
                kept.skipped.insert(fact.id)
                asked.append(fact)
            } else if next == nil {
                next = fact
            }
        }
        let facts = facts(kept, on: day)
        var (fitting, possible): ([Procedure], [Procedure]) = ([], [])
        for procedure in procedures where procedure.inForce.contains(day) {
            guard let audience = procedure.audience else { continue }
            switch audience.expression.evaluate(facts) {
            case .boolean(true): fitting.append(procedure)
            case .unknown: possible.append(procedure)
            default: break
            }
        }
        return Triage(answers: kept, fitting: fitting, possible: possible, asked: asked, next: next)
    }

    /// Whether a question on the way to a procedure is known to make sense.
    ///
    /// An interview may ask on the chance; here a skipped question must not open every branch.
    private func isSensible(_ fact: Fact, _ answers: Answers, on day: Day) -> Bool {
        guard let condition = fact.onlyIf else { return true }
        return condition.expression.evaluate(facts(answers, on: day)) == .boolean(true)
    }

    /// The facts for which the choice of a procedure still waits.
    private func waitingAudiences(_ answers: Answers, on day: Day) -> FactSet {
        let facts = facts(answers, on: day)
        return procedures.reduce(into: FactSet()) { waiting, procedure in
            guard procedure.inForce.contains(day), let audience = procedure.audience else { return }
            if case .unknown(let waits) = audience.expression.evaluate(facts) { waiting.formUnion(waits) }
        }
    }
}

package import FEEL
public import Vocabulary

extension Edition {
    /// What one procedure needs of someone with these facts who lodges on that day.
    public func checklist(_ id: Procedure.ID, _ answers: Answers, on day: Day) throws(ChecklistRefusal) -> Checklist {
        let procedure = try procedure(id, on: day)
        var maker = ChecklistMaker(edition: self, procedure: procedure, answers: answers, on: day)
        return maker.checklist()
    }

    /// The procedure, when its rules cover that day.
    func procedure(_ id: Procedure.ID, on day: Day) throws(ChecklistRefusal) -> Procedure {
        guard let procedure = procedure(id) else { throw .unknownProcedure(id) }
        guard procedure.inForce.contains(day) else { throw .notInForce(procedure, on: day) }
        return procedure
    }

    /// The facts as conditions see them: the answers, the lodging date, and the amounts known for that day.
    ///
    /// Whoever names a procedure may read its conditions only.
    package func facts(_ answers: Answers, on day: Day, for procedure: Procedure.ID? = nil) -> Facts {
        var facts = Facts(for: schema)
        facts[0] = .date(day)
        for parameter in parameters {
            facts[parameter.index] = parameter.value(on: day)?.value
        }
        for (id, value) in answers.given {
            guard let fact = fact(id), fact.id != FactReader.lodgingDate else { continue }
            facts[fact.index] = value
        }
        preconditions(for: procedure).settle(&facts)
        return facts
    }

    /// What makes questions senseless in that procedure, or anywhere.
    func preconditions(for procedure: Procedure.ID?) -> [Precondition] {
        procedure.flatMap { index.preconditionsOfProcedure[$0] } ?? index.preconditions
    }

    /// Whether a line's dates and rulesets cover that day.
    public func applies(_ applicability: Applicability, on day: Day) -> Bool {
        guard applicability.period.contains(day) else { return false }
        if let id = applicability.ruleset, ruleset(id)?.isInForce(on: day) != true { return false }
        if let id = applicability.beforeRuleset, ruleset(id)?.isInForce(on: day) == true { return false }
        return true
    }
}

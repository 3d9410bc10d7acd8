import FEEL

/// One line of a procedure as the interview sees it: conditions that are read only while another is not false.
struct Judgement: Sendable {
    let guarding: Condition?
    let conditions: [Condition]
    let applicability: Applicability
    /// Every fact that any of them reads.
    let reads: FactSet

    init(_ guarding: Condition?, _ conditions: [Condition?], _ applicability: Applicability) {
        self.guarding = guarding
        self.conditions = conditions.compactMap(\.self)
        self.applicability = applicability
        reads = (self.conditions + [guarding].compactMap(\.self)).reduce(into: FactSet()) {
            $0.formUnion($1.expression.facts)
        }
    }

    /// The facts that the line waits for.
    func waits(_ facts: Facts) -> FactSet {
        var waits = FactSet()
        if let guarding {
            switch guarding.expression.evaluate(facts) {
            case .boolean(true): break
            case .unknown(let facts): waits.formUnion(facts)
            default: return FactSet()
            }
        }
        for condition in conditions {
            if case .unknown(let facts) = condition.expression.evaluate(facts) { waits.formUnion(facts) }
        }
        return waits
    }
}

extension Procedure {
    /// A judgement for each line.
    var judgements: [Judgement] {
        var all: [Judgement] = []
        for requirement in requirements {
            var options: [Condition?] = []
            if case .anyOf(let list) = requirement.papers { options = list.map(\.condition) }
            all.append(Judgement(requirement.condition, options, requirement.applicability))
        }
        all += checks.map { Judgement($0.condition, [$0.holds], $0.applicability) }
        all += deadlines.map { Judgement($0.condition, [$0.from, $0.until], $0.applicability) }
        all += fees.map { Judgement($0.condition, [$0.amount], $0.applicability) }
        all += validity.map { Judgement($0.condition, [$0.months], $0.applicability) }
        all += notes.map { Judgement($0.condition, [], $0.applicability) }
        return all.filter { !$0.reads.isEmpty }
    }
}

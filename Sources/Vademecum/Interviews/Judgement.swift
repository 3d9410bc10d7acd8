import FEEL

/// One line of a procedure as the interview sees it: conditions that are read only while another is not false.
struct Judgement: Sendable {
    let guarding: Condition?
    let conditions: [Condition]
    /// Conditions that make the line idle when one of them holds: of several rules the first counts.
    let earlier: [Condition]
    let applicability: Applicability
    /// Every fact that any of them reads.
    let reads: FactSet

    init(
        _ guarding: Condition?, _ conditions: [Condition?], _ applicability: Applicability,
        after earlier: [Condition] = []
    ) {
        self.guarding = guarding
        self.earlier = earlier
        self.conditions = conditions.compactMap(\.self)
        self.applicability = applicability
        reads = (self.conditions + [guarding].compactMap(\.self)).reduce(into: FactSet()) {
            $0.formUnion($1.expression.facts)
        }
    }

    /// The facts that the line waits for.
    func waits(_ facts: Facts) -> FactSet {
        var waits = FactSet()
        if earlier.contains(where: { $0.expression.evaluate(facts) == .boolean(true) }) { return waits }
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
        all += validity.enumerated().map { place, rule in
            let earlier = validity[..<place].filter { $0.applicability == .always }.compactMap(\.condition)
            return Judgement(rule.condition, [rule.months], rule.applicability, after: earlier)
        }
        all += notes.map { Judgement($0.condition, [], $0.applicability) }
        return all.filter { !$0.reads.isEmpty }
    }
}

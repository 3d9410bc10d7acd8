import FEEL
import Vocabulary

/// Which questions of a procedure can still change its checklist.
struct Relevance {
    let edition: Edition
    let procedure: Procedure
    let day: Day

    /// The unanswered facts that some line still waits for, in the order of asking.
    ///
    /// A condition that waits names only facts on its critical path, so a question that cannot matter is never asked.
    func questions(_ facts: Facts) -> [Fact] {
        let waiting = waiting(facts)
        return procedure.asks.compactMap { id in
            guard let fact = edition.fact(id), waiting.contains(fact.index) else { return nil }
            return fact
        }
    }

    /// Every fact that some line waits for.
    func waiting(_ facts: Facts) -> FactSet {
        var waiting = FactSet()
        for requirement in procedure.requirements where edition.applies(requirement.applicability, on: day) {
            add(requirement, facts, to: &waiting)
        }
        for check in procedure.checks where edition.applies(check.applicability, on: day) {
            guard !isFalse(check.condition, facts, &waiting) else { continue }
            _ = isFalse(check.holds, facts, &waiting)
        }
        for deadline in procedure.deadlines where edition.applies(deadline.applicability, on: day) {
            guard !isFalse(deadline.condition, facts, &waiting) else { continue }
            for bound in [deadline.from, deadline.until] { _ = isFalse(bound, facts, &waiting) }
        }
        for fee in procedure.fees where edition.applies(fee.applicability, on: day) {
            guard !isFalse(fee.condition, facts, &waiting) else { continue }
            _ = isFalse(fee.amount, facts, &waiting)
        }
        for rule in procedure.validity where edition.applies(rule.applicability, on: day) {
            guard !isFalse(rule.condition, facts, &waiting) else { continue }
            _ = isFalse(rule.months, facts, &waiting)
        }
        for note in procedure.notes where edition.applies(note.applicability, on: day) {
            _ = isFalse(note.condition, facts, &waiting)
        }
        return waiting
    }

    private func add(_ requirement: Requirement, _ facts: Facts, to waiting: inout FactSet) {
        guard !isFalse(requirement.condition, facts, &waiting) else { return }
        if case .anyOf(let options) = requirement.papers {
            for option in options { _ = isFalse(option.condition, facts, &waiting) }
        }
    }

    /// Whether the condition is known not to hold; what it waits for is added.
    private func isFalse(_ condition: Condition?, _ facts: Facts, _ waiting: inout FactSet) -> Bool {
        guard let condition else { return false }
        switch condition.expression.evaluate(facts) {
        case .unknown(let waits):
            waiting.formUnion(waits)
            return false
        case .boolean(let holds): return !holds
        default: return false
        }
    }
}

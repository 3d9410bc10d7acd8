import FEEL
import Vocabulary

/// How far a situation is known, and what each procedure says to it.
struct TriageState {
    private let edition: Edition
    private let day: Day
    private let procedures: [(procedure: Procedure, audience: Condition)]
    private var facts: Facts
    /// The facts whose answer can still lead to a procedure, or tell which is the best.
    private var wanted = FactSet()

    private(set) var answers = Answers()
    private(set) var fitting: [Procedure] = []
    private(set) var possible: [Procedure] = []

    init(edition: Edition, on day: Day) {
        self.edition = edition
        self.day = day
        procedures = edition.procedures.compactMap { procedure in
            guard procedure.inForce.contains(day), let audience = procedure.audience else { return nil }
            return (procedure, audience)
        }
        facts = edition.facts(Answers(), on: day)
        judge()
    }

    mutating func answer(_ fact: Fact, _ value: Value) {
        answers.given[fact.id] = value
        judge()
    }

    mutating func skip(_ fact: Fact) {
        answers.skipped.insert(fact.id)
        judge()
    }

    /// Whether the question is worth asking, and known to make sense.
    ///
    /// An interview may ask on the chance; here a skipped question must not open every branch.
    func asks(_ fact: Fact) -> Bool {
        guard wanted.contains(fact.index) else { return false }
        guard let condition = fact.onlyIf else { return true }
        return condition.expression.evaluate(facts) == .boolean(true)
    }

    /// Whether and why to talk to a desk; before the last question only what the content says.
    func desk(isOver: Bool) -> DeskAdvice? {
        let rules = edition.triage.desk.filter { $0.condition.expression.evaluate(facts) == .boolean(true) }
        let isLost = isOver && fitting.isEmpty
        let isUnsure = isOver && !answers.skipped.isEmpty && !possible.isEmpty
        guard isLost || isUnsure || !rules.isEmpty else { return nil }
        return DeskAdvice(
            reason: !rules.isEmpty ? .situation : isUnsure ? .notSure : .nothingFits,
            comesFirst: isLost || rules.contains(where: \.comesFirst), rules: rules)
    }

    /// The facts that were not known, and those that make sense only if those had been.
    private var lost: FactSet {
        var lost = FactSet()
        for fact in edition.triage.asks.compactMap(edition.fact) {
            if answers.skipped.contains(fact.id) { lost.insert(fact.index) }
            guard case .unknown(let waits) = fact.onlyIf?.expression.evaluate(facts) else { continue }
            if !waits.isDisjoint(with: lost) { lost.insert(fact.index) }
        }
        return lost
    }

    private mutating func judge() {
        facts = edition.facts(answers, on: day)
        var (fitting, possible, wanted): ([Procedure], [Procedure], FactSet) = ([], [], FactSet())
        let lost = lost
        for (procedure, audience) in procedures {
            switch audience.expression.evaluate(facts) {
            case .boolean(true): fitting.append(procedure)
            case .unknown(let waits):
                possible.append(procedure)
                // Whoever does not know what decides is not asked the rest: a desk goes on from there.
                if waits.isDisjoint(with: lost) { wanted.formUnion(waits) }
            default: break
            }
        }
        let order = TriageOrder(places: edition.triage.order, facts: facts)
        // Which of several is the best may hang on one more answer.
        if fitting.count > 1 { wanted.formUnion(order.waits(among: fitting)) }
        self.fitting = order.sorted(fitting)
        self.possible = order.sorted(possible)
        self.wanted = wanted
    }
}

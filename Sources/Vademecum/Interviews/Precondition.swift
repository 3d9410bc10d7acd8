import FEEL

/// A fact that makes sense only under a condition: where that is known to be false, there is nothing of the kind.
struct Precondition: Sendable {
    let place: Int
    let condition: Condition

    init?(_ fact: Fact) {
        guard let condition = fact.onlyIf else { return nil }
        place = fact.index
        self.condition = condition
    }

    fileprivate var reads: FactSet { condition.expression.facts }
}

extension [Precondition] {
    /// Those that decide about facts of that set, or about facts that these in turn depend on.
    func concerning(_ wanted: FactSet) -> [Precondition] {
        var reached = wanted
        var before: FactSet
        repeat {
            before = reached
            for precondition in self where reached.contains(precondition.place) {
                reached.formUnion(precondition.reads)
            }
        } while reached != before
        return filter { reached.contains($0.place) }
    }

    /// Gives every question that makes no sense the known answer `null`.
    ///
    /// Where it was done before, `changed` is what is new since then; else nil.
    func settle(_ facts: inout Facts, after changed: FactSet? = nil) {
        // One question may make another senseless, whichever is declared first.
        var news = changed
        while news?.isEmpty != true {
            var settled = FactSet()
            for precondition in self where facts[precondition.place] == nil {
                if let news, news.isDisjoint(with: precondition.reads) { continue }
                switch precondition.condition.expression.evaluate(facts) {
                case .boolean(true), .unknown: continue
                default:
                    facts[precondition.place] = .null
                    settled.insert(precondition.place)
                }
            }
            news = settled
        }
    }
}

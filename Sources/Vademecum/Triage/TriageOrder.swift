import FEEL

/// The content's order of procedures, for one situation.
struct TriageOrder {
    let places: [TriageGuide.Place]
    let facts: Facts

    /// The procedures that are named first, as named; then the others as they stood.
    func sorted(_ procedures: [Procedure]) -> [Procedure] {
        guard procedures.count > 1 else { return procedures }
        var ranks: [Procedure.ID: Int] = [:]
        for (rank, place) in places.enumerated() where ranks[place.procedure] == nil && holds(place) {
            ranks[place.procedure] = rank
        }
        return procedures.enumerated().sorted { left, right in
            (ranks[left.element.id] ?? .max, left.offset) < (ranks[right.element.id] ?? .max, right.offset)
        }.map(\.element)
    }

    /// What the conditions on those procedures' places wait for.
    func waits(among procedures: [Procedure]) -> FactSet {
        let ids = Set(procedures.map(\.id))
        return places.reduce(into: FactSet()) { waits, place in
            guard ids.contains(place.procedure), let condition = place.condition,
                case .unknown(let facts) = condition.expression.evaluate(self.facts)
            else { return }
            waits.formUnion(facts)
        }
    }

    private func holds(_ place: TriageGuide.Place) -> Bool {
        guard let condition = place.condition else { return true }
        return condition.expression.evaluate(facts) == .boolean(true)
    }
}

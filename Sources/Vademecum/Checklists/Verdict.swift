import FEEL

/// What a condition says of one person: yes, no, or that it waits for facts; with the facts that it rests on.
enum Verdict {
    case yes(FactSet)
    case no(FactSet)
    case undetermined(FactSet)

    /// A line without a condition.
    static let always = Verdict.yes(FactSet())

    /// A condition that is neither true nor unknown does not hold: `null` is a known answer.
    init(_ value: Value, decisive: FactSet) {
        switch value {
        case .boolean(true): self = .yes(decisive)
        case .unknown(let waits): self = .undetermined(waits)
        default: self = .no(decisive)
        }
    }

    var isTrue: Bool {
        if case .yes = self { true } else { false }
    }

    var isFalse: Bool {
        if case .no = self { true } else { false }
    }

    var necessity: Necessity {
        switch self {
        case .yes: .needed
        case .no: .notNeeded
        case .undetermined: .undetermined
        }
    }

    var decisive: FactSet {
        switch self {
        case .yes(let facts), .no(let facts): facts
        case .undetermined: FactSet()
        }
    }

    var waitsFor: FactSet {
        if case .undetermined(let facts) = self { facts } else { FactSet() }
    }

    /// Kleene: one that is no decides; else one that waits does, for what both wait for.
    func and(_ other: Verdict) -> Verdict {
        switch (self, other) {
        case (.no, _): self
        case (_, .no): other
        case (.undetermined(let first), .undetermined(let second)): .undetermined(first.union(second))
        case (.undetermined, _): self
        case (_, .undetermined): other
        case (.yes(let first), .yes(let second)): .yes(first.union(second))
        }
    }
}

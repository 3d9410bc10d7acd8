import Vocabulary

/// Positions on one interpretation, any of which a line waits for or gives way to.
struct Stance: Sendable, Hashable {
    let interpretation: Interpretation.ID
    let positions: [String]
}

/// Keeps the lines that what the city agreed leaves in force.
///
/// An agreement holds for the whole edition, so a line that it switches off is gone from it, as if the city's overlay
/// had said so.
struct AgreedLines {
    private let agreed: [Interpretation.ID: String]

    init(_ interpretations: [Interpretation]) {
        agreed = Dictionary(
            interpretations.compactMap { point in point.agreement?.position.map { (point.id, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    func of(_ procedure: Procedure) -> Procedure {
        var kept = procedure
        kept.requirements.removeAll { isOff($0.applicability) }
        kept.checks.removeAll { isOff($0.applicability) }
        kept.deadlines.removeAll { isOff($0.applicability) }
        kept.fees.removeAll { isOff($0.applicability) }
        kept.validity.removeAll { isOff($0.applicability) }
        kept.notes.removeAll { isOff($0.applicability) }
        return kept
    }

    func of(_ cycle: LifeCycle) -> LifeCycle {
        var kept = cycle
        kept.clocks.removeAll { isOff($0.applicability) }
        kept.notes.removeAll { isOff($0.applicability) }
        return kept
    }

    private func isOff(_ applicability: Applicability) -> Bool {
        !applicability.whereAgreed.allSatisfy(isTaken) || applicability.unlessAgreed.contains(where: isTaken)
    }

    private func isTaken(_ stance: Stance) -> Bool {
        agreed[stance.interpretation].map(stance.positions.contains) ?? false
    }
}

extension EditionParts {
    mutating func keepAgreedLines() {
        let lines = AgreedLines(interpretations.items)
        for procedure in procedures.items { procedures[procedure.id.text] = lines.of(procedure) }
        for cycle in lifeCycles.items { lifeCycles[cycle.id.text] = lines.of(cycle) }
    }
}

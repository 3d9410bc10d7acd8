import FEEL
import Vocabulary

/// Dated lines and amounts follow each other without a hole and without two at once.
struct DateLint {
    let edition: Edition

    var findings: [Lint.Finding] {
        edition.parameters.flatMap { parameter in
            holes(parameter.values.map(\.period)).map { hole in
                .error("\(parameter.id) has no value \(hole)", at: parameter.position)
            }
        }
    }

    func findings(in procedure: Procedure) -> [Lint.Finding] {
        let requirements = procedure.requirements.map { ($0.id.text, $0.applicability, $0.position) }
        let checks = procedure.checks.map { ($0.id.text, $0.applicability, $0.position) }
        let deadlines = procedure.deadlines.map { ($0.id.text, $0.applicability, $0.position) }
        let fees = procedure.fees.map { ($0.id.text, $0.applicability, $0.position) }
        return [requirements, checks, deadlines, fees].flatMap(findings)
    }

    func findings(of cycle: LifeCycle) -> [Lint.Finding] {
        findings(cycle.clocks.map { ($0.id.text, $0.applicability, $0.position) })
    }

    private func findings(_ lines: [(id: String, applicability: Applicability, position: SourcePosition)]) -> [Lint
        .Finding]
    {
        Dictionary(grouping: lines, by: \.id).values.filter { $0.count > 1 }.flatMap { same -> [Lint.Finding] in
            var findings: [Lint.Finding] = []
            for (number, line) in same.enumerated() {
                for other in same[..<number] where collide(line.applicability, other.applicability) {
                    findings.append(.error("\(line.id) stands twice for the same days", at: line.position))
                }
            }
            findings += holes(same.map(\.applicability.period)).map { hole in
                .error("no \(same[0].id) \(hole)", at: same[0].position)
            }
            return findings
        }
    }

    private func collide(_ first: Applicability, _ second: Applicability) -> Bool {
        let parted =
            first.ruleset.map { $0 == second.beforeRuleset } ?? false
            || second.ruleset.map { $0 == first.beforeRuleset } ?? false
        return !parted && first.period.overlaps(second.period)
    }

    /// The spans between one period's end and the next one's beginning.
    private func holes(_ periods: [Period]) -> [String] {
        let ordered = periods.sorted { ($0.from?.number ?? .min) < ($1.from?.number ?? .min) }
        return zip(ordered, ordered.dropFirst()).compactMap { earlier, later in
            guard let end = earlier.until, let start = later.from, end.adding(days: 1) < start else { return nil }
            return "from \(end.adding(days: 1)) to \(start.adding(days: -1))"
        }
    }
}

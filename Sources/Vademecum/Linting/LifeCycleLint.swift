import FEEL
import Vocabulary

/// A life cycle leads everywhere it says, out of everywhere, and no clock runs for ever.
struct LifeCycleLint {
    let edition: Edition
    let cycle: LifeCycle

    var findings: [Lint.Finding] {
        states + clocks + sources + overlaps + DateLint(edition: edition).findings(of: cycle)
    }

    private var states: [Lint.Finding] {
        let reachable = reachable
        return cycle.states.flatMap { state -> [Lint.Finding] in
            var findings: [Lint.Finding] = []
            if !reachable.contains(state.id) {
                findings.append(.error("no event leads to \(state.id)", at: state.position))
            }
            let hasExit = cycle.events.contains { $0.from.contains(state.id) && $0.into != state.id }
            if !state.isFinal, !hasExit {
                findings.append(.error("\(state.id) has no way out and is not final", at: state.position))
            }
            if state.isFinal, hasExit {
                findings.append(.error("\(state.id) is final, yet an event leads out of it", at: state.position))
            }
            return findings
        }
    }

    /// Every state that some course reaches.
    private var reachable: Set<LifeCycle.State.ID> {
        var seen = Set(cycle.states.filter(\.isFirst).map(\.id))
        var waiting = Array(seen)
        while let state = waiting.popLast() {
            for event in cycle.events where event.from.contains(state) {
                if let next = event.into, seen.insert(next).inserted { waiting.append(next) }
            }
        }
        return seen
    }

    private var clocks: [Lint.Finding] {
        cycle.clocks.flatMap { clock -> [Lint.Finding] in
            var findings: [Lint.Finding] = []
            if clock.stops.isEmpty { findings.append(.error("no event stops \(clock.id)", at: clock.position)) }
            if clock.length != nil, clock.expiry == nil {
                findings.append(.error("\(clock.id) does not say what follows when it runs out", at: clock.position))
            }
            return findings
        }
    }

    private var sources: [Lint.Finding] {
        let lines =
            cycle.states.map { ($0.id.text, $0.provenance, $0.position) }
            + cycle.events.map { ($0.id.text, $0.provenance, $0.position) }
            + cycle.clocks.map { ($0.id.text, $0.provenance, $0.position) }
        return lines.filter { $0.1.sources.isEmpty && $0.1.basis.isEmpty }.map { id, _, position in
            .error("\(id) has no source and no article of law", at: position)
        }
    }

    /// A procedure goes one way: two life cycles that name it alike leave it to chance.
    private var overlaps: [Lint.Finding] {
        edition.lifeCycles.prefix { $0.id != cycle.id }.flatMap { other in
            cycle.scope.names.filter(other.scope.names.contains).map { name in
                .error("\(name) is in \(other.id) and in \(cycle.id)", at: cycle.position)
            }
        }
    }
}

import Vocabulary

/// Every state and event that a life cycle names must be one of its own, and there is one beginning.
struct LifeCycleCheck {
    let cycle: LifeCycle
    let report: Report

    func run() {
        tellRepeated(cycle.states.map { ($0.id.text, $0.position) }, "state")
        tellRepeated(cycle.events.map { ($0.id.text, $0.position) }, "event")
        for event in cycle.events {
            for state in event.from + [event.into].compactMap(\.self) where cycle.state(state) == nil {
                tell(state.text, "state", among: cycle.states.map(\.id.text), at: event.position)
            }
        }
        for clock in cycle.clocks {
            for event in clock.events where cycle.event(event) == nil && !event.text.isEmpty {
                tell(event.text, "event", among: cycle.events.map(\.id.text), at: clock.position)
            }
        }
        let beginnings = cycle.states.filter(\.isFirst)
        if beginnings.count != 1 {
            report.add("\(cycle.id): exactly one state has first: true, not \(beginnings.count)", at: cycle.position)
        }
    }

    private func tellRepeated(_ lines: [(id: String, position: SourcePosition)], _ kind: String) {
        var seen: Set<String> = []
        for line in lines where !seen.insert(line.id).inserted {
            report.add("\(kind) \(line.id.prefix(60)) stands twice in \(cycle.id)", at: line.position)
        }
    }

    private func tell(_ id: String, _ kind: String, among known: [String], at position: SourcePosition) {
        let article = kind == "event" ? "an" : "a"
        let hint = Spelling.hint(for: id, among: known)
        report.addMissing("\(id.prefix(60)) is not \(article) \(kind) of \(cycle.id)\(hint)", at: position)
    }
}

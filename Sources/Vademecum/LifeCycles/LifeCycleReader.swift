import FEEL
import Vocabulary

/// Reads `life_cycles`, in the base and in a city's own files alike.
struct LifeCycleReader {
    let layers: [LayerFiles]
    let context: ReadingContext
    let lines: LineReader

    func lifeCycles() -> Register<LifeCycle> {
        var register = Register<LifeCycle>("life cycle")
        for (id, entry) in layers.flatMap({ $0.members("life_cycles") }) {
            register.add(lifeCycle(id, entry), id: id, at: entry.position, report: context.report)
            entry.finish()
        }
        return register
    }

    private func lifeCycle(_ id: String, _ entry: Entry) -> LifeCycle {
        let cycle = LifeCycle(
            id: LifeCycle.ID(id), name: entry.requiredText("name"), about: entry.text("about"), scope: entry.scope(),
            states: entry.entries("states").map(state), events: entry.entries("events").map(event),
            clocks: entry.entries("clocks").map(clock), notes: entry.entries("notes").map(lines.note),
            provenance: entry.provenance(), position: entry.position)
        if cycle.scope.names.isEmpty { context.report.add("procedures is missing", at: entry.position) }
        return cycle
    }

    func state(_ entry: Entry) -> LifeCycle.State {
        defer { entry.finish() }
        return LifeCycle.State(
            id: LifeCycle.State.ID(entry.required("id")), name: entry.requiredText("name"), says: entry.text("says"),
            isFirst: entry.flag("first") ?? false, isFinal: entry.flag("final") ?? false, scope: entry.scope(),
            provenance: entry.provenance(), position: entry.position)
    }

    func event(_ entry: Entry) -> LifeCycle.Event {
        defer { entry.finish() }
        let from = entry.strings("from").map { LifeCycle.State.ID($0) }
        let into = entry.string("to").map { LifeCycle.State.ID($0) }
        if from.isEmpty != (into == nil) {
            context.report.add("an event has from and to, or, as a day of the calendar, neither", at: entry.position)
        }
        return LifeCycle.Event(
            id: LifeCycle.Event.ID(entry.required("id")), name: entry.requiredText("name"), actor: actor(entry),
            from: from, into: into, scope: entry.scope(), provenance: entry.provenance(), position: entry.position)
    }

    private func actor(_ entry: Entry) -> LifeCycle.Actor {
        if !entry.has("who") { context.report.add("who is missing", at: entry.position) }
        return entry.word("who") ?? .office
    }
}

/// The clocks.
extension LifeCycleReader {
    func clock(_ entry: Entry) -> Clock {
        defer { entry.finish() }
        let clock = Clock(
            id: Clock.ID(entry.required("id")), label: entry.requiredText("label"), starts: events(entry, "starts"),
            length: length(entry), stops: events(entry, "stops"), pauses: entry.entries("pauses").map(pause),
            actor: actor(entry), expiry: entry.text("expiry"),
            leadsTo: entry.string("leads_to").map { LifeCycle.Event.ID($0) }, scope: entry.scope(),
            provenance: entry.provenance(), applicability: entry.applicability(), position: entry.position)
        if clock.starts.isEmpty { context.report.add("starts is missing", at: entry.position) }
        if clock.length?.unit == .workingDays, !clock.pauses.isEmpty {
            context.report.add("a clock of working days cannot pause", at: entry.position(of: "pauses"))
        }
        return clock
    }

    private func events(_ entry: Entry, _ key: String) -> [LifeCycle.Event.ID] {
        entry.strings(key).map { LifeCycle.Event.ID($0) }
    }

    /// `{days: 60}`, `{days: 60, before: true}`; `null` says that the law gives no fixed term.
    private func length(_ entry: Entry) -> Clock.Length? {
        if !entry.has("length") {
            context.report.add("length is missing (null without a fixed term)", at: entry.position)
        }
        guard let span = entry.entry("length") else { return nil }
        defer { span.finish() }
        let isBefore = span.flag("before") ?? false
        let counts = Clock.Length.Unit.allCases.compactMap { unit in count(span, unit.rawValue).map { (unit, $0) } }
        guard counts.count == 1, let (unit, count) = counts.first else {
            context.report.add("length: expected one of days, working_days, months", at: span.position)
            return nil
        }
        if isBefore, unit == .workingDays {
            context.report.add("working days are counted forward", at: span.position(of: "before"))
        }
        return Clock.Length(count: count, unit: unit, isBefore: isBefore)
    }

    private func pause(_ entry: Entry) -> Clock.Pause {
        defer { entry.finish() }
        let until = events(entry, "until")
        let longest = count(entry, "at_most_days")
        if until.isEmpty, longest == nil { context.report.add("until is missing", at: entry.position) }
        return Clock.Pause(
            event: LifeCycle.Event.ID(entry.required("event")), until: until, atMostDays: longest,
            isOnce: entry.flag("once") ?? false)
    }

    /// A count that no calendar runs out of.
    private func count(_ entry: Entry, _ key: String) -> Int? {
        guard let count = entry.integer(key) else { return nil }
        guard (1...1_000).contains(count) else {
            context.report.add("\(key): expected a number from 1 to 1000", at: entry.position(of: key))
            return nil
        }
        return count
    }
}

extension Entry {
    /// The permits and procedures that an entry names; none named means all.
    func scope() -> ProcedureScope {
        let names = strings("procedures")
        let exceptions = strings("except")
        context.cite(.procedure, names, at: position(of: "procedures"))
        context.cite(.procedure, exceptions, at: position(of: "except"))
        return ProcedureScope(names: names, exceptions: exceptions)
    }
}

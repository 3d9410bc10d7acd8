import FEEL
import Vocabulary

/// What a city does otherwise: states, events and clocks added, replaced or switched off.
struct LifeCycleOverlay {
    let context: ReadingContext
    let reader: LifeCycleReader

    func apply(_ root: Entry, to register: inout Register<LifeCycle>) {
        for (id, entry) in root.memberEntries("life_cycles") {
            register.expect(id, at: entry.position, report: context.report)
            guard var cycle = register[id] else { continue }
            if let additions = entry.entry("add") { add(additions, to: &cycle) }
            if let replacements = entry.entry("replace") { replace(replacements, in: &cycle) }
            for line in entry.entries("switch_off") { switchOff(line, in: &cycle) }
            register[id] = cycle
            entry.finish()
        }
    }

    private func add(_ entry: Entry, to cycle: inout LifeCycle) {
        cycle.states += entry.entries("states").map(reader.state)
        cycle.events += entry.entries("events").map(reader.event)
        cycle.clocks += entry.entries("clocks").map(reader.clock)
        cycle.notes += entry.entries("notes").map(reader.lines.note)
        entry.finish()
    }

    private func replace(_ entry: Entry, in cycle: inout LifeCycle) {
        replace(entry, "states", in: &cycle.states, read: reader.state)
        replace(entry, "events", in: &cycle.events, read: reader.event)
        replace(entry, "clocks", in: &cycle.clocks, read: reader.clock)
        entry.finish()
    }

    private func replace<Line: Identifiable, Entity>(
        _ entry: Entry, _ key: String, in list: inout [Line], read: (Entry) -> Line
    ) where Line.ID == Identifier<Entity> {
        for (id, line) in entry.memberEntries(key) {
            let new = read(line)
            if new.id.text != id { context.report.add("id: expected \(id.prefix(60))", at: line.position) }
            guard let place = list.firstIndex(where: { $0.id.text == id }) else {
                context.report.add("there is no \(id.prefix(60)) to replace", at: line.position)
                continue
            }
            list[place] = new
        }
    }

    private func switchOff(_ entry: Entry, in cycle: inout LifeCycle) {
        let id = entry.required("id")
        if entry.string("reason") == nil { context.report.add("reason is missing", at: entry.position) }
        let before = cycle.states.count + cycle.events.count + cycle.clocks.count
        cycle.states.removeAll { $0.id.text == id }
        cycle.events.removeAll { $0.id.text == id }
        cycle.clocks.removeAll { $0.id.text == id }
        if cycle.states.count + cycle.events.count + cycle.clocks.count == before {
            context.report.add("there is no \(id.prefix(60)) to switch off", at: entry.position)
        }
        entry.finish()
    }
}

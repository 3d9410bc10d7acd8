import HTML
import Shell
import Vademecum
import Vocabulary

/// The states in order, each with the clocks that begin there and what may come next.
struct LifeCycleLines: Sendable {
    let reader: Reader
    let cycle: LifeCycle

    @MarkupBuilder var body: Markup {
        if let about = cycle.about { p(.class("lead")) { reader.show(about) } }
        if let note = cycle.provenance.note { notice(.needed) { p { reader.show(note) } } }
        let dated = clocks { $0.isDay }
        if !dated.isEmpty {
            h2(reader.say(LifeCyclePhrase.days))
            ul(.class("lines")) {
                for clock in dated { li { ClockLine(reader: reader, cycle: cycle, clock: clock).body } }
            }
        }
        h2(reader.say(LifeCyclePhrase.steps))
        for state in cycle.states { show(state) }
        if !cycle.notes.isEmpty {
            h2(reader.say(ChecklistPhrase.notes))
            ul(.class("lines")) { for note in cycle.notes { li { show(note) } } }
        }
    }

    @MarkupBuilder private func show(_ state: LifeCycle.State) -> Markup {
        h3 { reader.show(state.name) }
        if let says = state.says { p { reader.show(says) } }
        let begun = clocks { $0.into == state.id }
        if !begun.isEmpty {
            ul(.class("lines")) {
                for clock in begun { li { ClockLine(reader: reader, cycle: cycle, clock: clock).body } }
            }
        }
        let next = cycle.events.filter { $0.from.contains(state.id) }
        if !next.isEmpty {
            p(reader.say(LifeCyclePhrase.then), .class("label"))
            ul { for event in next { li(leading(event)) } }
        }
        if state.isFinal { p { tag(reader.say(LifeCyclePhrase.end), .quiet) } }
        Why(reader: reader, provenance: state.provenance).body
    }

    /// «Rispondi al preavviso (tocca a te): La Questura esamina la domanda».
    private func leading(_ event: LifeCycle.Event) -> String {
        let next = event.into.flatMap(cycle.state).map { reader.text($0.name) } ?? ""
        return reader.say(
            LifeCyclePhrase.leadsTo,
            ["event": reader.text(event.name), "who": reader.say(event.actor.phrase), "state": next])
    }

    /// The clocks in force today that an event of that kind starts.
    private func clocks(startedBy holds: (LifeCycle.Event) -> Bool) -> [Clock] {
        cycle.clocks.filter { clock in
            reader.edition.applies(clock.applicability, on: reader.today)
                && clock.starts.compactMap(cycle.event).contains(where: holds)
        }
    }

    @MarkupBuilder private func show(_ note: Note) -> Markup {
        p { reader.show(note.text) }
        Why(reader: reader, condition: note.condition, provenance: note.provenance).body
    }
}

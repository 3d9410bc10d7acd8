import Vademecum
import Vocabulary

/// The ways that applications go, with every state, event and clock.
struct LifeCyclesObject {
    let edition: Edition
    let language: Language

    var json: JSON {
        [
            "edition": .string(edition.name.description),
            "life_cycles": .array(edition.lifeCycles.map(lifeCycle)),
        ]
    }

    private func lifeCycle(_ cycle: LifeCycle) -> JSON {
        let own: JSON = [
            "id": .id(cycle.id), "name": .text(cycle.name, language), "about": .text(cycle.about, language),
            "procedures": .strings(edition.procedures(of: cycle).map(\.id.text)),
            "states": .array(cycle.states.map(state)), "events": .array(cycle.events.map(event)),
            "clocks": .array(cycle.clocks.map(clock)),
            "notes": .array(cycle.notes.map { NoteObject(note: $0, language: language).json }),
        ]
        return own.adding(origin(cycle.provenance))
    }

    private func state(_ state: LifeCycle.State) -> JSON {
        let own: JSON = [
            "id": .id(state.id), "name": .text(state.name, language), "says": .text(state.says, language),
            "first": .boolean(state.isFirst), "final": .boolean(state.isFinal),
        ]
        return own.adding(scope(state.scope)).adding(origin(state.provenance))
    }

    private func event(_ event: LifeCycle.Event) -> JSON {
        let own: JSON = [
            "id": .id(event.id), "name": .text(event.name, language), "who": .string(event.actor.rawValue),
            "from": .strings(event.from.map(\.text)), "to": .id(event.into),
        ]
        return own.adding(scope(event.scope)).adding(origin(event.provenance))
    }

    private func clock(_ clock: Clock) -> JSON {
        let own: JSON = [
            "id": .id(clock.id), "label": .text(clock.label, language), "who": .string(clock.actor.rawValue),
            "starts": .strings(clock.starts.map(\.text)), "length": length(clock.length),
            "stops": .strings(clock.stops.map(\.text)), "pauses": .array(clock.pauses.map(pause)),
            "expiry": .text(clock.expiry, language), "leads_to": .id(clock.leadsTo),
            "in_force": .period(clock.applicability.period), "ruleset": .id(clock.applicability.ruleset),
            "before_ruleset": .id(clock.applicability.beforeRuleset),
        ]
        return own.adding(scope(clock.scope)).adding(origin(clock.provenance))
    }

    private func length(_ length: Clock.Length?) -> JSON {
        guard let length else { return .null }
        return [
            "count": .integer(length.count), "unit": .string(length.unit.rawValue), "before": .boolean(length.isBefore),
        ]
    }

    private func pause(_ pause: Clock.Pause) -> JSON {
        [
            "event": .id(pause.event), "until": .strings(pause.until.map(\.text)),
            "at_most_days": .integer(pause.atMostDays), "once": .boolean(pause.isOnce),
        ]
    }

    /// Empty lists stand for every procedure, and for no exception.
    private func scope(_ scope: ProcedureScope) -> JSON {
        ["procedures": .strings(scope.names), "except": .strings(scope.exceptions)]
    }

    private func origin(_ provenance: Provenance) -> JSON {
        let object = ProvenanceObject(provenance: provenance, language: language)
        return object.json.adding(["note": object.note])
    }
}

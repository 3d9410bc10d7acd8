import HTML
import Shell
import Vademecum
import Vocabulary

/// One clock: who must act and by when, what stops the count, what follows, and the law.
struct ClockLine: Sendable {
    let reader: Reader
    let cycle: LifeCycle
    let clock: Clock

    @MarkupBuilder var body: Markup {
        p {
            strong { reader.show(clock.label) }
            " "
            small(reader.say(clock.actor.phrase))
        }
        p(span)
        for pause in clock.pauses { if let words = words(of: pause) { p(words, .class("hint")) } }
        if let expiry = clock.expiry { p(reader.say(LifeCyclePhrase.expiry, ["text": reader.text(expiry)])) }
        if let note = clock.provenance.note { p(.class("hint")) { reader.show(note) } }
        Why(reader: reader, provenance: clock.provenance).body
    }

    /// «Entro 60 giorni da: Presenti la domanda».
    private var span: String {
        let event = names(of: clock.starts)
        guard let length = clock.length else { return reader.say(LifeCyclePhrase.noTerm, ["event": event]) }
        return reader.words(length.phrase, count: length.count, ["event": event])
    }

    private func words(of pause: Clock.Pause) -> String? {
        guard cycle.event(pause.event) != nil else { return nil }
        let event = ["event": names(of: [pause.event])]
        guard let longest = pause.atMostDays else { return reader.say(LifeCyclePhrase.pause, event) }
        return reader.words(LifeCyclePhrase.pauseAtMost, count: longest, event)
    }

    private func names(of events: [LifeCycle.Event.ID]) -> String {
        events.compactMap(cycle.event).map { reader.text($0.name) }.joined(separator: " / ")
    }
}

extension Clock.Length {
    fileprivate var phrase: LifeCyclePhrase {
        switch unit {
        case .days: isBefore ? .daysBefore : .withinDays
        case .workingDays: .withinWorkingDays
        case .months: isBefore ? .monthsBefore : .withinMonths
        }
    }
}

extension LifeCycle.Actor {
    var phrase: LifeCyclePhrase {
        switch self {
        case .applicant: .applicant
        case .desk: .desk
        case .post: .post
        case .office: .office
        case .court: .court
        }
    }
}

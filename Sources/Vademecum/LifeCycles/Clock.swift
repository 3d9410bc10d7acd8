public import Vocabulary

/// A time that the law gives: what starts it, how long it runs, what stops it, and what happens when it runs out.
public struct Clock: Sendable, Identifiable {
    public typealias ID = Identifier<Clock>

    /// How long a clock runs; the day of the event is not counted.
    public struct Length: Sendable, Hashable {
        public enum Unit: String, Sendable, CaseIterable {
            case days
            case workingDays = "working_days"
            case months
        }

        public let count: Int
        public let unit: Unit
        /// Whether it is counted back from the event: sixty days before the permit expires.
        public let isBefore: Bool
    }

    /// A span that is not counted.
    public struct Pause: Sendable, Hashable {
        public let event: LifeCycle.Event.ID
        /// What sets the clock going again.
        public let until: [LifeCycle.Event.ID]
        /// The longest that it may stand still; nil when only an event ends the pause.
        public let atMostDays: Int?
        /// Whether it counts the first time only.
        public let isOnce: Bool
    }

    public let id: ID
    public let label: Text
    public let starts: [LifeCycle.Event.ID]
    /// Nil when the law gives no fixed term.
    public let length: Length?
    public let stops: [LifeCycle.Event.ID]
    public let pauses: [Pause]
    /// Who must act before it runs out.
    public let actor: LifeCycle.Actor
    /// What follows when it runs out.
    public let expiry: Text?
    /// What its running out amounts to.
    public let leadsTo: LifeCycle.Event.ID?
    public let scope: ProcedureScope
    public let provenance: Provenance
    public let applicability: Applicability
    let position: SourcePosition

    /// Every event that it names.
    var events: [LifeCycle.Event.ID] {
        starts + stops + pauses.flatMap { [$0.event] + $0.until } + [leadsTo].compactMap(\.self)
    }
}

extension Clock.Length {
    /// The last day of the span; nil when the calendar cannot say.
    func day(from start: Day, in calendar: WorkingCalendar) -> Day? {
        switch unit {
        case .days: start.adding(days: isBefore ? -count : count)
        case .months: start.adding(months: isBefore ? -count : count)
        case .workingDays: calendar.day(after: start, workingDays: count)
        }
    }
}

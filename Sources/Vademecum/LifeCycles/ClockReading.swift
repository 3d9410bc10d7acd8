import FEEL
public import Vocabulary

/// How a clock stands on a day.
public struct ClockReading: Sendable {
    public enum State: Sendable, Hashable {
        /// It starts on a day that has not come yet.
        case ahead
        /// So many days are left; none on the last day.
        case running(daysLeft: Int)
        /// It stands still since that day.
        case paused(since: Day)
        /// What it waited for happened in time.
        case stopped(on: Day)
        /// What it waited for happened after it had run out.
        case stoppedLate(on: Day)
        /// It ran out on its last day, and nothing stopped it.
        case expired
        /// It runs without a fixed term.
        case open
    }

    public let clock: Clock
    /// The day of the event that it is counted from.
    public let start: Day
    /// The last day, or the latest that a pause still allows; nil without a fixed term, or while a pause has no end.
    public let end: Day?
    public let state: State
    /// Whether the last day is a Saturday, a Sunday or a holiday of the city.
    ///
    /// The day is not moved: whether it may be, only the office or a lawyer can say.
    public let endsOnHoliday: Bool
}

extension Edition {
    /// The clocks of a procedure that these events started, as they stand on that day, the nearest end first.
    ///
    /// Events after that day are left out, except days that the calendar brings. Each clock's rule is the one of the
    /// day on which it started.
    public func deadlines(of procedure: Procedure, after happenings: [Happening], on day: Day) -> [ClockReading] {
        guard let cycle = lifeCycle(of: procedure) else { return [] }
        let calendar = WorkingCalendar(local: Set(schema.localHolidays))
        return cycle.deadlines(after: happenings, on: day, calendar: calendar) { applies($0, on: $1) }
    }
}

extension LifeCycle {
    func deadlines(
        after happenings: [Happening], on day: Day, calendar: WorkingCalendar,
        applies: (Applicability, Day) -> Bool
    ) -> [ClockReading] {
        let days = Set(events.filter(\.isDay).map(\.id))
        let known = happenings.inOrder.filter { $0.day <= day || days.contains($0.event) }
        return clocks.compactMap { clock in
            guard let start = known.lastIndex(where: { clock.starts.contains($0.event) }),
                applies(clock.applicability, known[start].day)
            else { return nil }
            let isDay = days.contains(known[start].event)
            // A day of the calendar may come after what was done in time for it.
            let counted = isDay ? known : Array(known[(start + 1)...])
            return ClockHand(clock: clock, start: known[start].day, calendar: calendar, happenings: counted)
                .reading(on: day)
        }.sorted { ($0.end?.number ?? .max, $0.start) < ($1.end?.number ?? .max, $1.start) }
    }
}

import Vocabulary

/// Moves one clock over the events that count for it.
struct ClockHand {
    let clock: Clock
    let start: Day
    let calendar: WorkingCalendar
    /// In order; those before the clock's start only when it is counted from a day of the calendar.
    let happenings: [Happening]

    func reading(on day: Day) -> ClockReading {
        let stop = happenings.first { clock.stops.contains($0.event) }?.day
        let run = run(until: min(stop ?? day, day))
        return ClockReading(
            clock: clock, start: start, end: run.end, state: state(run, stop: stop, on: day),
            endsOnHoliday: run.end.map { !calendar.isWorking($0) } ?? false)
    }

    private struct Run {
        var end: Day?
        var pausedSince: Day?
    }

    private func state(_ run: Run, stop: Day?, on day: Day) -> ClockReading.State {
        if let stop { return run.end.map { stop > $0 } == true ? .stoppedLate(on: stop) : .stopped(on: stop) }
        if let since = run.pausedSince { return .paused(since: since) }
        guard let end = run.end else { return .open }
        if day > end { return .expired }
        if day < start, clock.length?.isBefore != true { return .ahead }
        return .running(daysLeft: end.number - day.number)
    }

    /// The last day, moved by every pause that began before it.
    private func run(until day: Day) -> Run {
        var run = Run(end: clock.length?.day(from: start, in: calendar))
        var resumed = start
        var spent: Set<Clock.Pause> = []
        for (place, happening) in happenings.enumerated() where happening.day <= day && happening.day >= resumed {
            guard let end = run.end, happening.day <= end,
                let pause = clock.pauses.first(where: { $0.event == happening.event && !spent.contains($0) })
            else { continue }
            if pause.isOnce { spent.insert(pause) }
            let back = happenings[(place + 1)...].first { pause.until.contains($0.event) && $0.day <= day }?.day
            let latest = pause.atMostDays.map { happening.day.adding(days: $0) }
            guard let over = earliest(back, latest) else { return Run(end: nil, pausedSince: happening.day) }
            run.end = end.adding(days: over.number - happening.day.number)
            resumed = over
            if over > day || (back == nil && over == day) { run.pausedSince = happening.day }
        }
        return run
    }

    private func earliest(_ first: Day?, _ second: Day?) -> Day? {
        [first, second].compactMap(\.self).min()
    }
}

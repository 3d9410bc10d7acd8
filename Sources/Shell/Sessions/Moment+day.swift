public import Vocabulary

extension Moment {
    /// The day on Italy's calendars at this moment.
    ///
    /// Summer time is reckoned by the European rule (last Sunday of March to last Sunday of October, at one o'clock UTC), not
    /// by the machine's zone files, which a lean system does not have.
    public var italianDay: Day {
        let offset = isSummer ? 7_200 : 3_600
        return Moment(seconds: seconds + offset).utcDay
    }

    private var utcDay: Day {
        Day(number: Int((Double(seconds) / 86_400).rounded(.down)))
    }

    private var isSummer: Bool {
        let year = utcDay.year
        guard let march = Day(year: year, month: 3, day: 31), let october = Day(year: year, month: 10, day: 31) else {
            return false
        }
        return (change(upTo: march)..<change(upTo: october)).contains(seconds)
    }

    /// One o'clock UTC on the last Sunday up to that day.
    private func change(upTo day: Day) -> Int {
        day.adding(days: -(day.weekday % 7)).number * 86_400 + 3_600
    }
}

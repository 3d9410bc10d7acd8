/// Which days count as working days in an Italian city.
///
/// Monday to Friday without public holidays. Whether Saturday counts among the eight working days of art. 5 c.2 TUI is
/// unsettled; leaving it out gives the later day, so whoever shows the day says so.
public struct WorkingCalendar: Sendable, Hashable {
    /// A day of every year.
    public struct Anniversary: Sendable, Hashable {
        public let month: Int
        public let day: Int

        public init(month: Int, day: Int) {
            self.month = month
            self.day = day
        }
    }

    /// Holidays of the city beside the national ones, such as its patron saint's.
    public let local: Set<Anniversary>

    public init(local: Set<Anniversary> = []) {
        self.local = local
    }

    public func isWorking(_ day: Day) -> Bool {
        day.weekday <= 5 && !isHoliday(day)
    }

    /// The last of that many working days counted from the day after; nil for counts outside 0 to 1,000.
    public func day(after start: Day, workingDays count: Int) -> Day? {
        guard (0...1_000).contains(count) else { return nil }
        var (day, left) = (start, count)
        while left > 0 {
            day = day.adding(days: 1)
            if isWorking(day) { left -= 1 }
        }
        return day
    }

    /// Whether it is a public holiday: law 260/1949 as amended, with 4 October again from 2026 (law 151/2025).
    public func isHoliday(_ day: Day) -> Bool {
        let date = day.civil
        let anniversary = Anniversary(month: date.month, day: date.day)
        if Self.national.contains(anniversary) || local.contains(anniversary) { return true }
        if date.month == 10 && date.day == 4 { return date.year >= 2026 }
        return day.number == Self.easter(of: date.year).number + 1
    }

    private static let national: Set<Anniversary> = Set(
        [(1, 1), (1, 6), (4, 25), (5, 1), (6, 2), (8, 15), (11, 1), (12, 8), (12, 25), (12, 26)].map(Anniversary.init))

    /// Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones and Butcher).
    static func easter(of year: Int) -> Day {
        let (a, century, rest) = (year % 19, year / 100, year % 100)
        let correction = (century - (century + 8) / 25 + 1) / 3
        let moon = (19 * a + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
        let shift = (a + 11 * moon + 22 * weekday) / 451
        let sum = moon + weekday - 7 * shift + 114
        return Day(number: Day.number(year: year, month: sum / 31, day: sum % 31 + 1))
    }
}

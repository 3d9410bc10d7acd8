/// A calendar day without time or zone, counted from 1 January 1970 in the proleptic Gregorian calendar.
public struct Day: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01; negative before.
    public let number: Int

    public init(number: Int) {
        self.number = number
    }

    /// The day of that date, or nil when the date does not exist (31 April) or lies outside the years 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        self.number = Day.number(year: year, month: month, day: day)
    }

    public static func < (left: Day, right: Day) -> Bool {
        left.number < right.number
    }

    /// The day that many days later, or earlier when negative.
    public func adding(days: Int) -> Day {
        Day(number: number + days)
    }

    /// The same day of the month that many months later; the last of the month where that day does not exist there.
    public func adding(months: Int) -> Day {
        let date = civil
        let index = date.year * 12 + (date.month - 1) + months
        let year = Int((Double(index) / 12).rounded(.down))
        let month = index - year * 12 + 1
        let last = Day.length(ofMonth: month, year: year)
        return Day(number: Day.number(year: year, month: month, day: min(date.day, last)))
    }

    /// Whole months from this day to the other, towards zero: 31 January to 28 February is none.
    public func wholeMonths(to other: Day) -> Int {
        guard other >= self else { return -other.wholeMonths(to: self) }
        let (start, end) = (civil, other.civil)
        let months = (end.year - start.year) * 12 + end.month - start.month
        return end.day < start.day ? months - 1 : months
    }
}

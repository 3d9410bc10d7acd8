import Vocabulary

/// Dates of FEEL's full span of years, of which `Day` itself reads the years 1 to 9999.
enum CivilDate {
    private static let years = -999_999_999...999_999_999
    // The Gregorian calendar repeats every 400 years, which are this many days.
    private static let cycle = (years: 400, days: 146_097)
    // Beyond the span of years, and far enough inside Int that the calendar's own arithmetic cannot overflow.
    private static let farthest: UInt = 400_000_000_000

    static func day(year: Int, month: Int, day: Int) -> Day? {
        guard years.contains(year) else { return nil }
        let remainder = ((year % cycle.years) + cycle.years) % cycle.years
        let within = remainder + cycle.years
        return Day(year: within, month: month, day: day)?
            .adding(days: (year - within) / cycle.years * cycle.days)
    }

    /// Reads `2026-11-22`, and years before our era or of more than four digits as in XML Schema.
    static func day(_ text: String) -> Day? {
        if let day = Day(text) { return day }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let negative = parts.first?.isEmpty == true
        let fields = negative ? parts.dropFirst() : parts[...]
        guard fields.count == 3, let year = fields.first, (4...9).contains(year.utf8.count),
            year.utf8.count == 4 || year.first != "0",
            let years = number(year), let month = number(fields[fields.startIndex + 1], digits: 2),
            let day = number(fields[fields.startIndex + 2], digits: 2)
        else { return nil }
        return self.day(year: negative ? -years : years, month: month, day: day)
    }

    /// The day that many days later, or nil beyond the span.
    static func adding(days: Int, to day: Day) -> Day? {
        let (sum, overflow) = day.number.addingReportingOverflow(days)
        guard !overflow, sum.magnitude < farthest, years.contains(Day(number: sum).year) else { return nil }
        return Day(number: sum)
    }

    /// The same day that many months later, the last of a shorter month; nil beyond the span.
    static func adding(months: Int, to day: Day) -> Day? {
        guard months.magnitude <= UInt(24 * years.upperBound), day.number.magnitude < farthest else { return nil }
        let date = day.civil
        let index = date.year * 12 + date.month - 1 + months
        let month = ((index % 12) + 12) % 12
        let year = (index - month) / 12
        return self.day(
            year: year, month: month + 1, day: Swift.min(date.day, Day.length(ofMonth: month + 1, year: year)))
    }

    /// Whether the calendar can be asked about that day at all.
    static func isWithinSpan(_ day: Day) -> Bool { day.number.magnitude < farthest }

    private static func number(_ text: Substring, digits: Int? = nil) -> Int? {
        guard digits == nil || text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return Int(text)
    }
}

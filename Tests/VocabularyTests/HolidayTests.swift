import Testing
import Vocabulary

/// The public holidays as a wall calendar of those years shows them.
@Suite struct HolidayTests {
    private static let brescia = WorkingCalendar(local: [.init(month: 2, day: 15)])

    private func holidays(of year: Int, in calendar: WorkingCalendar) throws -> [String] {
        let first = try #require(Day(year: year, month: 1, day: 1))
        let next = try #require(Day(year: year + 1, month: 1, day: 1))
        return (first.number..<next.number).map(Day.init).filter(calendar.isHoliday).map(\.description)
    }

    @Test func `the holidays of 2026 are twelve dates and Easter Monday`() throws {
        #expect(
            try holidays(of: 2026, in: WorkingCalendar()) == [
                "2026-01-01", "2026-01-06", "2026-04-06", "2026-04-25", "2026-05-01", "2026-06-02", "2026-08-15",
                "2026-10-04", "2026-11-01", "2026-12-08", "2026-12-25", "2026-12-26",
            ])
    }

    @Test func `in 2025 Saint Francis was not yet a holiday again`() throws {
        #expect(
            try holidays(of: 2025, in: WorkingCalendar()) == [
                "2025-01-01", "2025-01-06", "2025-04-21", "2025-04-25", "2025-05-01", "2025-06-02", "2025-08-15",
                "2025-11-01", "2025-12-08", "2025-12-25", "2025-12-26",
            ])
    }

    @Test func `Brescia adds the day of its patron saints, and no other`() throws {
        let added = Set(try holidays(of: 2027, in: Self.brescia))
            .subtracting(try holidays(of: 2027, in: WorkingCalendar()))

        #expect(added == ["2027-02-15"])
    }

    @Test(arguments: [
        "2025-04-25", "2026-04-06", "2026-05-01", "2026-06-02", "2026-12-08", "2026-12-25", "2027-01-01", "2027-01-06",
        "2027-10-04", "2027-11-01",
    ])
    func `a holiday on a weekday is not a working day`(text: String) throws {
        #expect(!WorkingCalendar().isWorking(try #require(Day(text))))
    }

    @Test(arguments: ["2026-11-02", "2026-10-05", "2027-08-16", "2027-04-26"])
    func `the Monday after a holiday on Sunday is a working day`(text: String) throws {
        #expect(WorkingCalendar().isWorking(try #require(Day(text))))
    }

    @Test(arguments: ["2024-10-04", "2026-12-24", "2026-12-31", "2027-03-26", "2028-02-29"])
    func `the eves, Good Friday and a leap day are working days`(text: String) throws {
        #expect(WorkingCalendar().isWorking(try #require(Day(text))))
    }
}

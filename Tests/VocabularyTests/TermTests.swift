import Testing
import Vocabulary

/// Terms as the law counts them: the day that they run from is not counted, the last one is.
///
/// Every end was counted on a wall calendar, never by this code.
@Suite struct TermTests {
    private static let brescia = WorkingCalendar(local: [.init(month: 2, day: 15)])

    @Test(arguments: [
        ("2026-11-09", "2026-11-19"),  // a Monday, no holiday
        ("2026-11-21", "2026-12-02"),  // a Saturday
        ("2026-11-22", "2026-12-02"),  // a Sunday
        ("2026-11-27", "2026-12-10"),  // the Immaculate Conception, a Tuesday
        ("2026-12-23", "2027-01-07"),  // Christmas, the new year and the Epiphany
        ("2027-02-05", "2027-02-18"),  // the patron saints, a Monday
        ("2026-02-06", "2026-02-18"),  // the patron saints, a Sunday
        ("2027-03-18", "2027-03-31"),  // Easter Monday
        ("2026-04-24", "2026-05-07"),  // Liberation Day on Saturday, Labour Day on Friday
        ("2026-10-29", "2026-11-10"),  // All Saints, a Sunday
        ("2027-10-01", "2027-10-14"),  // Saint Francis, a Monday
        ("2024-10-03", "2024-10-15"),  // Saint Francis when it was no holiday
        ("2028-02-21", "2028-03-02"),  // a leap day
    ])
    func `eight working days in Brescia end on that day`(entry: String, end: String) throws {
        let last = Self.brescia.day(after: try #require(Day(entry)), workingDays: 8)

        #expect(last?.description == end)
    }

    @Test func `the eighth working day is a working day, whatever day it runs from`() throws {
        let first = try #require(Day("2024-01-01")).number

        for number in first..<(first + 5 * 366) {
            let last = try #require(Self.brescia.day(after: Day(number: number), workingDays: 8))
            #expect(Self.brescia.isWorking(last))
            #expect((10...18).contains(last.number - number))
        }
    }

    @Test(arguments: [
        ("2026-12-24", 10, "2027-01-03"),  // a reply to a notice of refusal, over the new year
        ("2026-02-20", 10, "2026-03-02"),
        ("2028-02-20", 10, "2028-03-01"),
        ("2026-01-31", 30, "2026-03-02"),  // an appeal for protection
        ("2028-01-31", 30, "2028-03-01"),
        ("2026-11-22", 30, "2026-12-22"),
        ("2026-12-31", 60, "2027-03-01"),  // an appeal to the administrative court, or the tolerance after expiry
        ("2027-12-31", 60, "2028-02-29"),
        ("2026-07-15", 60, "2026-09-13"),
        ("2027-01-21", -60, "2026-11-22"),  // from when a renewal is in time
        ("2027-04-29", -60, "2027-02-28"),
        ("2028-04-29", -60, "2028-02-29"),
    ])
    func `so many days before or after a day are that day`(start: String, days: Int, end: String) throws {
        #expect(try #require(Day(start)).adding(days: days).description == end)
    }

    @Test(arguments: [
        ("2016-11-22", 120, "2026-11-22"),
        ("2016-02-29", 120, "2026-02-28"),  // no 29 February in 2026: the last of the month
        ("2020-02-29", 48, "2024-02-29"),
        ("2025-02-28", 36, "2028-02-28"),  // the last of February stays the 28th in a leap year
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-10-31", 1, "2026-11-30"),
    ])
    func `so many months or years later are the same day of the month, or its last`(
        start: String, months: Int, end: String
    ) throws {
        #expect(try #require(Day(start)).adding(months: months).description == end)
    }

    @Test(arguments: [
        ("2008-11-22", "2026-11-21", 17), ("2008-11-22", "2026-11-22", 18), ("2008-11-22", "2026-11-23", 18),
        ("2008-02-29", "2026-02-28", 17), ("2008-02-29", "2026-03-01", 18),
        ("2008-02-29", "2028-02-28", 19), ("2008-02-29", "2028-02-29", 20),
        ("2008-01-01", "2025-12-31", 17), ("2008-01-01", "2026-01-01", 18),
        ("2012-12-31", "2026-12-30", 13), ("2012-12-31", "2026-12-31", 14),
    ])
    func `an age is reached on the birthday, on 1 March for who is born on 29 February`(
        birth: String, day: String, age: Int
    ) throws {
        #expect(try #require(Day(birth)).wholeMonths(to: try #require(Day(day))) / 12 == age)
    }
}

import Testing
import Vocabulary

@Suite struct WorkingCalendarTests {
    @Test(arguments: ["2024-04-01", "2025-04-21", "2026-04-06", "2027-03-29", "2038-04-26"])
    func `Easter Monday is a holiday`(text: String) throws {
        #expect(!WorkingCalendar().isWorking(try #require(Day(text))))
    }

    @Test func `4 October is a holiday again from 2026`() throws {
        #expect(WorkingCalendar().isHoliday(try #require(Day("2026-10-04"))))
        #expect(!WorkingCalendar().isHoliday(try #require(Day("2025-10-04"))))
    }

    @Test func `eight working days skip weekends, Christmas and the new year`() throws {
        let entry = try #require(Day("2026-12-22"))

        let last = WorkingCalendar().day(after: entry, workingDays: 8)

        // 23, 24, 28, 29, 30, 31 December; 4 and 5 January.
        #expect(last?.description == "2027-01-05")
    }

    @Test func `Brescia rests on 15 February, Milan does not`() throws {
        let entry = try #require(Day("2027-02-12"))
        let brescia = WorkingCalendar(local: [.init(month: 2, day: 15)])

        #expect(WorkingCalendar().day(after: entry, workingDays: 1)?.description == "2027-02-15")
        #expect(brescia.day(after: entry, workingDays: 1)?.description == "2027-02-16")
    }

    @Test func `an absurd count is refused`() throws {
        #expect(WorkingCalendar().day(after: Day(number: 0), workingDays: 1_000_000) == nil)
        #expect(WorkingCalendar().day(after: Day(number: 0), workingDays: -1) == nil)
    }
}

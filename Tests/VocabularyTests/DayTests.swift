import Testing
import Vocabulary

@Suite struct DayTests {
    @Test(arguments: ["1970-01-01", "2000-02-29", "1899-12-31", "2026-11-22", "0001-01-01", "9999-12-31"])
    func `a date that exists reads and prints the same`(text: String) throws {
        let day = try #require(Day(text))

        #expect(day.description == text)
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-04-31", "２０２６-01-01", ""])
    func `a date that does not exist is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `a month after 31 January is the last of February`() throws {
        let january = try #require(Day("2026-01-31"))

        #expect(january.adding(months: 1).description == "2026-02-28")
        #expect(january.adding(months: -2).description == "2025-11-30")
    }

    @Test func `whoever is born on 29 February completes a year on 1 March of other years`() throws {
        let birth = try #require(Day("2008-02-29"))

        #expect(birth.wholeMonths(to: try #require(Day("2026-02-28"))) == 18 * 12 - 1)
        #expect(birth.wholeMonths(to: try #require(Day("2026-03-01"))) == 18 * 12)
    }

    @Test func `22 November 2026 is a Sunday`() throws {
        #expect(try #require(Day("2026-11-22")).weekday == 7)
    }
}

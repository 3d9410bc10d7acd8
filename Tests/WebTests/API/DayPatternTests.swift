import Testing
import Vocabulary
import Web

@Suite struct DayPatternTests {
    @Test(arguments: [
        ("2023-03-11", "2031-07-05"), ("2000-01-01", "2099-12-31"), ("2024-02-10", "2024-02-29"),
        ("2024-05-01", "2024-05-01"), ("2023-12-31", "2024-01-01"), ("1990-01-01", "2060-12-31"),
    ])
    func `a pattern takes exactly the days between its ends`(first: String, last: String) throws {
        let earliest = try #require(Day(first))
        let latest = try #require(Day(last))
        let pattern = try Regex(DayPattern(earliest: earliest, latest: latest).text)

        for number in stride(from: earliest.number - 800, through: latest.number + 800, by: 1) {
            let day = Day(number: number)
            let isTaken = try pattern.wholeMatch(in: day.description) != nil
            #expect(isTaken == (earliest...latest).contains(day), "\(day)")
        }
    }

    @Test func `no pattern takes a day that does not exist`() throws {
        let pattern = try Regex(
            DayPattern(earliest: Day(number: 10_957), latest: Day(number: 47_481)).text)

        for text in ["2023-02-29", "2023-04-31", "2023-00-10", "2023-13-01", "2023-01-00", "2023-1-1", "02023-01-01"] {
            #expect(try pattern.wholeMatch(in: text) == nil, "\(text)")
        }
    }

    @Test(arguments: [(0, 9), (0, 10), (7, 1234), (1, 600), (0, 9_999_999), (199, 2001)])
    func `a number pattern takes exactly the numbers of its range`(first: Int, last: Int) throws {
        let pattern = try Regex("^(" + NumberPattern.range(first, last, width: 1) + ")$")
        let tried = Set((0...2_100) + [first - 1, first, last, last + 1, last * 10, last / 10].filter { $0 >= 0 })

        for number in tried {
            let isTaken = try pattern.wholeMatch(in: String(number)) != nil
            #expect(isTaken == (first...last).contains(number), "\(number)")
        }
    }
}

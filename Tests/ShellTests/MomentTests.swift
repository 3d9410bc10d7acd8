import Shell
import Testing
import Vocabulary

@Suite struct MomentTests {
    @Test(arguments: [
        (1_795_301_999, "2026-11-21"),  // 21 November 22:59:59 UTC, 23:59:59 in Italy
        (1_795_302_000, "2026-11-22"),
        (1_783_720_799, "2026-07-10"),  // 10 July 21:59:59 UTC, 23:59:59 in Italy
        (1_783_720_800, "2026-07-11"),
        (1_774_738_799, "2026-03-28"),  // 28 March, still winter time
        (1_774_738_800, "2026-03-29"),
        (1_792_879_199, "2026-10-24"),  // 24 October, still summer time
        (1_792_879_200, "2026-10-25"),
        (-1, "1970-01-01"),
    ])
    func `the day begins at midnight in Italy`(seconds: Int, day: String) {
        #expect(Moment(seconds: seconds).italianDay.description == day)
    }
}

import Testing
import Vocabulary
import Web

@Suite struct DayAndMoneyWordsTests {
    @Test(arguments: [
        (Language.italian, "mercoledì 11 novembre 2026"), (.english, "Wednesday 11 November 2026"),
        (.french, "mercredi 11 novembre 2026"), (.arabic, "الأربعاء 11 نوفمبر 2026"),
    ])
    func `a day is said as people say it`(language: Language, words: String) throws {
        let day = try #require(Day(year: 2026, month: 11, day: 11))

        #expect(DayWords(language: language).withWeekday(day) == words)
    }

    @Test func `the first of a month is an ordinal where people say so`() throws {
        let day = try #require(Day(year: 2027, month: 3, day: 1))

        #expect(DayWords(language: .italian).plain(day) == "1º marzo 2027")
        #expect(DayWords(language: .french).plain(day) == "1er mars 2027")
        #expect(DayWords(language: .english).plain(day) == "1 March 2027")
    }

    @Test func `amounts have the marks of their language, and always cents`() {
        let amount = Money(cents: 1_234_506)

        #expect(MoneyWords(language: .italian)(amount) == "12.345,06\u{A0}€")
        #expect(MoneyWords(language: .english)(amount) == "€12,345.06")
        #expect(MoneyWords(language: .french)(amount) == "12\u{202F}345,06\u{A0}€")
        #expect(MoneyWords(language: .italian)(Money(cents: 100_000_005)) == "1.000.000,05\u{A0}€")
        #expect(MoneyWords(language: .arabic)(.zero) == "0,00\u{A0}يورو")
    }
}

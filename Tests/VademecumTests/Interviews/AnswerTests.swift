import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

@Suite struct AnswerTests {
    let edition: Edition

    init() throws {
        edition = try SmallContent().load()
    }

    private func typed(_ fact: Fact.ID, _ text: String) throws -> Value {
        try #require(edition.fact(fact)).value(fromTyped: text)
    }

    private func refusal(_ fact: Fact.ID, _ text: String) throws -> AnswerRefusal? {
        let fact = try #require(edition.fact(fact))
        do {
            _ = try fact.value(fromTyped: text)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        arguments: [
            ("1.200,50 €", "1200.5"), ("1,200.50", "1200.5"), ("1 200", "1200"), ("€ 1.200", "1200"),
            ("1200,5", "1200.5"),
            ("1'200.00", "1200"), ("١٢٠٠٫٥٠", "1200.5"), ("١٬٢٠٠", "1200"), ("0,999", nil), ("12.000,00", "12000"),
            ("0", "0"), ("1.200,505", nil), ("", nil), ("-5", nil), ("1,2,3", nil), ("12e3", nil), ("mille", nil),
            ("99999999999999", nil), ("1\u{A0}200,50", "1200.5"), ("1.2.3,4", nil),
        ] as [(String, String?)])
    func `an amount is read as people write it, and never guessed`(text: String, expected: String?) throws {
        if let expected {
            #expect(try typed("income", text) == .number(try #require(Decimal(string: expected))))
        } else {
            #expect(try refusal("income", text) == .notMoney)
        }
    }

    @Test func `an amount outside the range is told with the range`() throws {
        #expect(
            try refusal("income", "100.000,01")
                == .moneyOutOfRange(least: .zero, most: Money(cents: 10_000_000)))
    }

    @Test(
        arguments: [
            ("3", 3), ("٣", 3), (" 12 ", 12), ("۷", 7), ("३", 3), ("2,5", nil), ("2.0", nil), ("tre", nil), ("", nil),
            ("0x3", nil), ("+3", nil), ("①", nil), ("³", nil), ("9999999999999999999999", nil),
        ] as [(String, Int?)])
    func `a whole number is read in the digits of any script`(text: String, expected: Int?) throws {
        if let expected {
            #expect(try typed("members", text) == .number(Decimal(expected)))
        } else {
            #expect(try refusal("members", text) == .notANumber)
        }
    }

    @Test(arguments: ["21", "1.000", "-1"])
    func `a number outside the range is told with the range`(text: String) throws {
        #expect(try refusal("members", text) == .numberOutOfRange(least: 0, most: 20))
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "31/12/2026", "", "domani", "2026-04-31", "2026-02-30T00",
        "٢٠٢٦-٠١-٠١", "-2026-01-01", "02026-01-01",
    ])
    func `a date that does not exist or is not written as one is refused`(text: String) throws {
        #expect(try refusal("expiry", text) == .notADate)
    }

    @Test func `a leap day is a date, and a date outside the range is told with the range`() throws {
        let range = AnswerRefusal.dateOutOfRange(earliest: Day(2020, 1, 1), latest: Day(2040, 12, 31))

        #expect(try typed("expiry", "2028-02-29") == .date(Day(2028, 2, 29)))
        #expect(try typed("expiry", "2020-01-01") == .date(Day(2020, 1, 1)))
        #expect(try refusal("expiry", "2019-12-31") == range)
        #expect(try refusal("expiry", "2041-01-01") == range)
    }

    @Test func `a choice is one of those offered, to the letter`() throws {
        #expect(try typed("work", "employed") == .string("employed"))
        for text in ["Employed", "employed ", "", "Dipendente"] {
            #expect(try refusal("work", text) == .notAChoice(allowed: ["employed", "unemployed", "own"]))
        }
    }

    @Test func `yes and no are written as data`() throws {
        #expect(try typed("domestic", "true") == .boolean(true))
        for text in ["1", "yes", "sì", "TRUE", ""] {
            #expect(try refusal("domestic", text) == .notABoolean)
        }
    }

    @Test func `an answer written as data is read back as the same answer`() throws {
        let answers: [(Fact.ID, Value)] = [
            ("work", .string("own")), ("domestic", .boolean(false)), ("expiry", .date(Day(2030, 1, 31))),
            ("members", .number(7)), ("income", .number(try #require(Decimal(string: "1200.5")))),
        ]
        for (id, value) in answers {
            let fact = try #require(edition.fact(id))
            #expect(try fact.value(from: fact.data(of: value)) == value)
            #expect(try fact.value(fromTyped: fact.data(of: value)) == value)
        }
    }
}

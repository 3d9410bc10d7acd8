import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

/// Answers as no form would send them.
@Suite struct HostileAnswerTests {
    @Test func `hostile text is an answer within its range, or refused`() throws {
        let facts = try RealContent.edition().facts
        var dice = Dice(seed: 43)
        let end = ContinuousClock.now.advanced(by: .seconds(3))
        for _ in 0..<RandomWorlds.number(20_000) where ContinuousClock.now < end {
            let text = Self.text(&dice)
            for fact in facts {
                guard let value = try? fact.value(fromTyped: text) else { continue }
                #expect(fact.isWithinRange(value), "\(fact.id) \(text)")
                #expect(try fact.value(from: fact.data(of: value)) == value, "\(fact.id) \(text)")
            }
        }
    }

    @Test(arguments: ["9", ".", "1.", "\u{301}", " ", "٣", "1,", "-"])
    func `endless text is refused at once`(piece: String) throws {
        let text = String(repeating: piece, count: 300_000)
        for fact in try RealContent.edition().facts {
            #expect(throws: AnswerRefusal.self) { try fact.value(fromTyped: text) }
        }
    }

    @Test(arguments: ["", "\u{0}", "9223372036854775808", "-9223372036854775808", "99999999999999999999,99"])
    func `a number beyond measure is refused`(text: String) throws {
        for fact in try RealContent.edition().facts {
            #expect(throws: AnswerRefusal.self) { try fact.value(fromTyped: text) }
        }
    }

    @Test func `a value of another type than its fact's does not stop a checklist`() throws {
        let edition = try RealContent.edition()
        let strange: [Value] = [
            .null, .string("x"), .boolean(true), .number(Decimal(string: "1e100") ?? 0), .date(Day(9999, 12, 31)),
            .date(Day(1, 1, 1)), .list([.null]), .unknown([3]), .months(1), .days(-1), .number(.nan),
        ]
        for procedure in edition.procedures {
            for value in strange {
                let answers = Answers(given: Dictionary(uniqueKeysWithValues: procedure.asks.map { ($0, value) }))
                _ = try edition.checklist(procedure.id, answers, on: RealContent.today)
                _ = try edition.interview(procedure.id, answers, on: RealContent.today)
            }
        }
    }

    @Test(arguments: [Day(1, 1, 1), Day(9999, 12, 31), Day(1969, 12, 31), Day(2024, 2, 29)])
    func `a checklist for any day of the calendar is made or refused`(day: Day) throws {
        let edition = try RealContent.edition()
        var worlds = RandomWorlds(edition, seed: 44)
        for procedure in edition.procedures {
            let person = worlds.person(on: RealContent.today, procedure.asks.compactMap(edition.fact))
            _ = try? edition.checklist(procedure.id, person, on: day)
        }
    }

    private static func text(_ dice: inout Dice) -> String {
        let pieces = [
            "0", "1", "9", "12", "2026", "-", "-02-", "30", ".", ",", "'", " ", "€", "٣", "٫", "٬", "+", "e", "x", "∞",
            "½", "²", "true", "employed", "\u{0}", "\u{301}", "\u{202E}", "\n", "𝟗", "null", "\"", "<b>", "一",
        ]
        return (0..<dice.roll(9)).map { _ in dice.pick(pieces) }.joined()
    }
}

extension Fact {
    fileprivate func isWithinRange(_ value: Value) -> Bool {
        switch (kind, value) {
        case (.boolean, .boolean): true
        case (.choice(let choices), .string(let text)): choices.contains { $0.id == text }
        case (.date(let earliest, let latest), .date(let day)): day >= earliest && day <= latest
        case (.number(let least, let most), .number(let number)): number >= Decimal(least) && number <= Decimal(most)
        case (.money(let least, let most), .number(let number)):
            number >= Decimal(least.cents) / 100 && number <= Decimal(most.cents) / 100
        default: false
        }
    }
}

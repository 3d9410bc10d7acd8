import FEEL
import Foundation
import Vademecum
import Vocabulary

extension Reader {
    /// An answer as the person would say it.
    func value(_ value: Value, of fact: Fact) -> String {
        switch (fact.kind, value) {
        case (.choice(let choices), .string(let id)): choices.first { $0.id == id }.map { text($0.label) } ?? id
        case (.money, .number(let euro)): Money(euro: euro).map(money) ?? "\(euro)"
        default: plain(value)
        }
    }

    /// A value that no fact explains, such as a dated amount.
    func plain(_ value: Value, unit: String = "") -> String {
        switch value {
        case .boolean(let holds): say(holds ? CommonPhrase.yes : CommonPhrase.no)
        case .date(let date): day(date)
        case .number(let euro) where unit == "euro": Money(euro: euro).map(money) ?? "\(euro)"
        case .number(let number): "\(number)"
        case .string(let text): text
        case .days(let count), .months(let count): String(count)
        case .unknown, .null, .list, .record, .range: say(CommonPhrase.dontKnow)
        }
    }
}

extension Money {
    /// That many euro, rounded to the cent; nil when it is too much to count in cents.
    init?(euro: Decimal) {
        guard abs(euro) < 1_000_000_000_000 else { return nil }
        var (exact, rounded) = (euro * 100, Decimal())
        NSDecimalRound(&rounded, &exact, 0, .plain)
        self.init(cents: NSDecimalNumber(decimal: rounded).intValue)
    }
}

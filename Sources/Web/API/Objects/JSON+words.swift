import FEEL
import Foundation
import Vademecum
import Vocabulary

extension JSON {
    static func text(_ text: Text?, _ language: Language) -> JSON { .text(text?(language)) }
    static func id<Entity>(_ id: Identifier<Entity>?) -> JSON { .text(id?.text) }
    static func day(_ day: Day?) -> JSON { .text(day?.description) }
    static func amount(_ amount: Money?) -> JSON { .text(amount?.description) }
    static func flag(_ flag: Bool?) -> JSON { flag.map(JSON.boolean) ?? .null }
    static func integer(_ number: Int?) -> JSON { number.map { .number(String($0)) } ?? .null }

    static func period(_ period: Period) -> JSON {
        ["from": .day(period.from), "until": .day(period.until)]
    }

    /// An answer as requests give it: amounts in quotes with two decimals.
    static func answer(_ value: FEEL.Value, to fact: Fact) -> JSON {
        if case .money = fact.kind, case .number(let euro) = value { return .string(cents(euro)) }
        return scalar(value)
    }

    static func scalar(_ value: FEEL.Value) -> JSON {
        switch value {
        case .boolean(let flag): .boolean(flag)
        case .number(let number): .number("\(number)")
        case .string(let text): .string(text)
        case .date(let day): .string(day.description)
        default: .null
        }
    }

    /// Euro with two decimals.
    static func cents(_ euro: Decimal) -> String {
        var (hundredths, rounded) = (euro * 100, Decimal())
        NSDecimalRound(&rounded, &hundredths, 0, .plain)
        return Money(cents: Int(truncating: rounded as NSNumber)).description
    }
}

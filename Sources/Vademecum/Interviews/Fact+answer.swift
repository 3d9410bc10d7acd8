public import FEEL
import Foundation
import Vocabulary

extension Fact {
    /// The answer in data: a choice's id, `true` or `false`, `2026-11-22`, `12`, `1200.50`.
    public func value(from text: String) throws(AnswerRefusal) -> Value {
        switch kind {
        case .boolean:
            guard let flag = Bool(text) else { throw .notABoolean }
            return .boolean(flag)
        case .choice(let choices):
            guard choices.contains(where: { $0.id == text }) else { throw .notAChoice(allowed: choices.map(\.id)) }
            return .string(text)
        case .date(let earliest, let latest):
            guard let day = Day(text) else { throw .notADate }
            guard day >= earliest, day <= latest else { throw .dateOutOfRange(earliest: earliest, latest: latest) }
            return .date(day)
        case .number(let least, let most):
            guard let number = WrittenNumber.whole(text) else { throw .notANumber }
            guard number >= least, number <= most else { throw .numberOutOfRange(least: least, most: most) }
            return .number(Decimal(number))
        case .money(let least, let most):
            guard let amount = WrittenNumber.money(text) else { throw .notMoney }
            guard amount >= least, amount <= most else { throw .moneyOutOfRange(least: least, most: most) }
            return .number(Decimal(amount.cents) / 100)
        }
    }

    /// The answer as people write it: also `1.200,50 €`, `1 200`, and digits of other scripts.
    public func value(fromTyped text: String) throws(AnswerRefusal) -> Value {
        switch kind {
        case .number, .money: try value(from: WrittenNumber.plain(text))
        case .boolean, .choice, .date: try value(from: text)
        }
    }

    /// A value as data: what `value(from:)` reads.
    public func data(of value: Value) -> String {
        switch value {
        case .boolean(let flag): String(flag)
        case .string(let text): text
        case .date(let day): day.description
        case .number(let number): "\(number)"
        default: ""
        }
    }
}

/// Numbers as they are written in forms and files.
enum WrittenNumber {
    /// At most nine ASCII digits, perhaps with a minus.
    static func whole(_ text: String) -> Int? {
        guard text.utf8.count <= 10, !text.hasPrefix("+") else { return nil }
        return Int(text)
    }

    /// Euro with a point and at most two decimals, below ten thousand million.
    static func money(_ text: String) -> Money? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...10).contains(parts[0].utf8.count), parts.allSatisfy(isDigits) else {
            return nil
        }
        guard let euro = Int(parts[0]) else { return nil }
        guard parts.count == 2 else { return Money(cents: euro * 100) }
        guard (1...2).contains(parts[1].utf8.count), let cents = Int(parts[1]) else { return nil }
        return Money(cents: euro * 100 + (parts[1].utf8.count == 1 ? cents * 10 : cents))
    }

    /// What was typed, with ASCII digits, one decimal point and nothing between thousands.
    static func plain(_ text: String) -> String {
        let digits = text.unicodeScalars.prefix(64).compactMap { scalar -> Character? in
            if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
                return Character(String(Int(digit)))
            }
            // Arabic decimal and thousands separators.
            if scalar == "\u{66B}" { return "," }
            if scalar.properties.isWhitespace || scalar == "€" || scalar == "'" || scalar == "\u{66C}" || scalar == "’"
            {
                return nil
            }
            return Character(scalar)
        }
        return withDecimalPoint(String(digits))
    }

    /// One separator parts the decimals, another the thousands; a single kind before three digits parts thousands.
    ///
    /// What is not grouped like that stays as it was, and is then refused: an amount is never guessed.
    private static func withDecimalPoint(_ text: String) -> String {
        guard let last = text.lastIndex(where: isSeparator) else { return text }
        let decimals = text[text.index(after: last)...]
        let groups = text[..<last].split(omittingEmptySubsequences: false, whereSeparator: isSeparator)
        let others = Set(text[..<last].filter(isSeparator))
        guard groups.count == 1 || areThousands(groups), others.count <= 1 else { return text }
        let whole = groups.joined()
        let isDecimal = !others.contains(text[last])
        let partsThousands = decimals.count == 3 && others.isSubset(of: [text[last]]) && !text.hasPrefix("0")
        if partsThousands { return areThousands(groups) ? whole + decimals : text }
        return isDecimal ? whole + "." + decimals : text
    }

    private static func isSeparator(_ character: Character) -> Bool { character == "." || character == "," }

    /// One to three digits, then three and three.
    private static func areThousands(_ groups: [Substring]) -> Bool {
        (1...3).contains(groups.first?.count ?? 0) && groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    private static func isDigits(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
    }
}

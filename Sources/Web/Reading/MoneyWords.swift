package import Vocabulary

/// Amounts in euro as each language writes them.
package struct MoneyWords: Sendable {
    let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// As in «1.200,50 €» and “€1,200.50”.
    package func callAsFunction(_ money: Money) -> String {
        let (euro, cents) = abs(money.cents).quotientAndRemainder(dividingBy: 100)
        let number =
            (money.cents < 0 ? "-" : "") + grouped(euro) + decimalMark + (cents < 10 ? "0" : "") + String(cents)
        return switch language {
        case .italian, .french: number + "\u{A0}€"
        case .english: "€" + number
        case .arabic: number + "\u{A0}يورو"
        }
    }

    private var decimalMark: String { language == .english ? "." : "," }

    private var groupMark: String {
        switch language {
        case .english: ","
        case .french: "\u{202F}"
        case .italian, .arabic: "."
        }
    }

    private func grouped(_ value: Int) -> String {
        guard value >= 1000 else { return String(value) }
        let (thousands, rest) = value.quotientAndRemainder(dividingBy: 1000)
        let digits = String(rest)
        return grouped(thousands) + groupMark + String(repeating: "0", count: 3 - digits.count) + digits
    }
}

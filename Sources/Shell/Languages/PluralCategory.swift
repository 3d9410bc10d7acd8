public import Vocabulary

/// The forms that a language has for "so many", by Unicode's CLDR rules for whole numbers.
public enum PluralCategory: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other

    /// The form that this language takes for that number.
    public init(_ number: Int, in language: Language) {
        let count = number.magnitude
        switch language {
        case .italian, .english: self = count == 1 ? .one : .other
        case .french: self = count < 2 ? .one : .other
        case .arabic: self = PluralCategory(arabic: count)
        }
    }

    private init(arabic count: UInt) {
        switch (count, count % 100) {
        case (0, _): self = .zero
        case (1, _): self = .one
        case (2, _): self = .two
        case (_, 3...10): self = .few
        case (_, 11...99): self = .many
        default: self = .other
        }
    }

    /// The forms that entries of that language must have. ("Many" in Italian and French is for millions: not ours.)
    public static func all(in language: Language) -> [PluralCategory] {
        language == .arabic ? allCases : [.one, .other]
    }
}

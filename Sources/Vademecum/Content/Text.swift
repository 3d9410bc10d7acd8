public import Vocabulary

/// A sentence of the content: written in Italian, and translated where a translation is at hand.
public struct Text: Sendable, Hashable {
    public let italian: String
    let english: String?
    let french: String?
    let arabic: String?

    public init(_ italian: String, english: String? = nil, french: String? = nil, arabic: String? = nil) {
        self.italian = italian
        self.english = english
        self.french = french
        self.arabic = arabic
    }

    /// The words in that language; the Italian ones, which are always there, when they are not translated.
    public func callAsFunction(_ language: Language) -> String {
        translation(in: language) ?? italian
    }

    /// Whether a reader of that language gets words of their own.
    public func isTranslated(into language: Language) -> Bool {
        translation(in: language) != nil
    }

    private func translation(in language: Language) -> String? {
        switch language {
        case .italian: italian
        case .english: english
        case .french: french
        case .arabic: arabic
        }
    }
}

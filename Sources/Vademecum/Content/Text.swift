public import Vocabulary

/// A sentence of the content: written in Italian, and translated where a translation is at hand.
///
/// One reference, because checklists copy the lines that hold texts by the dozen.
public struct Text: Sendable, Hashable {
    private final class Sentences: Sendable {
        let italian: String
        let english: String?
        let french: String?
        let arabic: String?

        init(italian: String, english: String?, french: String?, arabic: String?) {
            self.italian = italian
            self.english = english
            self.french = french
            self.arabic = arabic
        }
    }

    private let sentences: Sentences

    public init(_ italian: String, english: String? = nil, french: String? = nil, arabic: String? = nil) {
        sentences = Sentences(italian: italian, english: english, french: french, arabic: arabic)
    }

    public var italian: String { sentences.italian }

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
        case .italian: sentences.italian
        case .english: sentences.english
        case .french: sentences.french
        case .arabic: sentences.arabic
        }
    }

    /// Two texts are the same when their Italian is: the others are its translations.
    public static func == (left: Text, right: Text) -> Bool {
        left.italian == right.italian
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(italian)
    }
}

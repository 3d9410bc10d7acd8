public import FEEL

/// An expression of the content with its reading in plain words.
public struct Condition: Sendable {
    public let expression: Expression
    /// The expression as a person would say it: «la situazione di lavoro è "dipendente"».
    public let words: Text

    /// The canonical text, as the files and the API give it.
    public var text: String { expression.canonical }
}

public import FEEL

/// An expression of the content with its reading in plain words.
public final class Condition: Sendable {
    public let expression: Expression
    /// The expression as a person would say it: «la situazione di lavoro è "dipendente"».
    public let words: Text
    /// The canonical text, as the files and the API give it.
    public let text: String

    init(expression: Expression, words: Text) {
        self.expression = expression
        self.words = words
        text = expression.canonical
    }
}

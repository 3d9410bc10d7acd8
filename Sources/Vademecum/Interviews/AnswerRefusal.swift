public import Vocabulary

/// Why something written is not an answer to a question.
public enum AnswerRefusal: Error, Sendable, Equatable {
    case notAChoice(allowed: [String])
    case notABoolean
    /// Not written as a date, or a date that does not exist.
    case notADate
    case dateOutOfRange(earliest: Day, latest: Day)
    case notANumber
    case numberOutOfRange(least: Int, most: Int)
    /// Not an amount in euro with at most two decimals.
    case notMoney
    case moneyOutOfRange(least: Money, most: Money)
}

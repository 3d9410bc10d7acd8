public import Foundation
public import Vocabulary

/// What an expression answers.
///
/// `unknown` and `null` are different things: `null` is a known answer ("there is none"), `unknown` waits for facts
/// that nobody has given yet, and names them.
public enum Value: Sendable, Hashable {
    case unknown(FactSet)
    case null
    case boolean(Bool)
    case number(Decimal)
    case string(String)
    case date(Day)
    case days(Int)
    case months(Int)
    case list([Value])
    case record([String: Value])
    indirect case range(ValueRange)
}

/// All values between two others, each end included or not.
public struct ValueRange: Sendable, Hashable {
    public let low: Value
    public let high: Value
    public let includesLow: Bool
    public let includesHigh: Bool

    public init(from low: Value, includingLow: Bool, to high: Value, includingHigh: Bool) {
        self.low = low
        self.high = high
        includesLow = includingLow
        includesHigh = includingHigh
    }
}

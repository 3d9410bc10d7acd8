import Foundation
public import Vocabulary

extension FigureLine {
    /// The amount in euro, rounded half up to the cent; nil when unknown or not in euro.
    public var money: Money? {
        guard figure.unit == .euro, let value, abs(value) < 1_000_000_000_000 else { return nil }
        return Money(euro: value)
    }

    /// The amount as data give it: `10651.68` for euro, `1.5` for a number.
    public var amount: String? {
        money?.description ?? value.map { "\($0)" }
    }
}

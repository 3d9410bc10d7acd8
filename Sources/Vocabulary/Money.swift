/// An amount in euro, exact to the cent.
public struct Money: Sendable, Hashable, Comparable {
    public let cents: Int

    public init(cents: Int) {
        self.cents = cents
    }

    public static let zero = Money(cents: 0)

    public static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }
    public static func + (left: Money, right: Money) -> Money { Money(cents: left.cents + right.cents) }
}

extension Money: CustomStringConvertible {
    /// Euro with two decimals and a point, as in data: `116.46`.
    public var description: String {
        let (euro, rest) = abs(cents).quotientAndRemainder(dividingBy: 100)
        return (cents < 0 ? "-" : "") + String(euro) + "." + (rest < 10 ? "0" : "") + String(rest)
    }
}

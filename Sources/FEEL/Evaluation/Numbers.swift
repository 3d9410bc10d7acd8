import Foundation

/// Arithmetic on exact decimals that answers nil where there is no number: by zero, or beyond what 38 digits and an
/// exponent of two digits can hold.
enum Numbers {
    static func sum(_ left: Decimal, _ right: Decimal) -> Decimal? { finite(left + right) }

    static func difference(_ left: Decimal, _ right: Decimal) -> Decimal? { finite(left - right) }

    static func product(_ left: Decimal, _ right: Decimal) -> Decimal? {
        // Foundation traps, instead of answering NaN, when the exponents together fall below what it can hold.
        guard left.exponent + right.exponent >= -128 else { return nil }
        return finite(left * right)
    }

    static func quotient(_ left: Decimal, _ right: Decimal) -> Decimal? {
        right.isZero ? nil : finite(left / right)
    }

    static func power(_ base: Decimal, _ exponent: Decimal) -> Decimal? {
        guard let whole = whole(exponent) else { return root(base, exponent) }
        guard whole.magnitude <= 10_000 else { return nil }
        var (result, square, left): (Decimal?, Decimal?, UInt) = (1, base, whole.magnitude)
        while left > 0 {
            if left & 1 == 1 { result = result.flatMap { one in square.flatMap { product(one, $0) } } }
            left >>= 1
            if left > 0 { square = square.flatMap { product($0, $0) } }
        }
        guard whole < 0 else { return result }
        return result.flatMap { quotient(1, $0) }
    }

    /// A power with a fraction in its exponent has no exact decimal anyway: the nearest binary number stands for it.
    private static func root(_ base: Decimal, _ exponent: Decimal) -> Decimal? {
        let result = pow(NSDecimalNumber(decimal: base).doubleValue, NSDecimalNumber(decimal: exponent).doubleValue)
        return result.isFinite ? Decimal(string: "\(result)", locale: nil) : nil
    }

    /// `dividend - divisor * floor(dividend / divisor)`: the sign is the divisor's.
    static func modulo(_ dividend: Decimal, _ divisor: Decimal) -> Decimal? {
        guard let quotient = quotient(dividend, divisor),
            let product = product(divisor, rounded(quotient, 0, .down))
        else { return nil }
        return difference(dividend, product)
    }

    static func rounded(_ number: Decimal, _ scale: Int, _ mode: NSDecimalNumber.RoundingMode) -> Decimal {
        var (number, result) = (number, Decimal())
        NSDecimalRound(&result, &number, scale, mode)
        return result
    }

    /// The number as an `Int`, or nil when it has a fraction or does not fit.
    static func whole(_ number: Decimal) -> Int? {
        guard number.magnitude <= 1_000_000_000_000_000, rounded(number, 0, .down) == number else { return nil }
        return NSDecimalNumber(decimal: number).intValue
    }

    /// The number without its fraction.
    static func truncated(_ number: Decimal) -> Int? {
        whole(rounded(number, 0, number < 0 ? .up : .down))
    }

    private static func finite(_ number: Decimal) -> Decimal? { number.isNaN ? nil : number }
}

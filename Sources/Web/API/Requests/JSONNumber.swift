import Foundation

/// A JSON number taken apart without loss: ± `digits` · 10^`exponent`, digits without outer zeros.
struct JSONNumber {
    let isNegative: Bool
    let digits: String
    let exponent: Int

    /// The number of a JSON text, which the reader has checked.
    init(_ text: String) {
        let parts = text.split(whereSeparator: { $0 == "e" || $0 == "E" })
        let mantissa = (parts.first ?? "0").drop { $0 == "-" }
        let halves = mantissa.split(separator: ".")
        let fraction = halves.count == 2 ? halves[1] : ""
        // Exponents beyond a thousand all mean the same here: out of every range, or nothing.
        let power = parts.count == 2 ? JSONNumber.bounded(String(parts[1])) : 0
        let all = (halves.first ?? "0") + fraction
        let ending = all.reversed().drop { $0 == "0" }
        isNegative = text.hasPrefix("-")
        digits = String(String(ending.reversed()).drop { $0 == "0" })
        exponent = digits.isEmpty ? 0 : power - fraction.utf8.count + (all.utf8.count - ending.count)
    }

    private static func bounded(_ text: String) -> Int {
        min(max(Int(text) ?? (text.hasPrefix("-") ? -1000 : 1000), -1000), 1000)
    }

    /// The whole number that it is, also written `12.0`; nil when it is none, or has more than fifteen digits.
    var whole: Int? {
        guard exponent >= 0, digits.utf8.count + exponent <= 15 else { return nil }
        guard let value = Int(digits.isEmpty ? "0" : digits + String(repeating: "0", count: exponent)) else {
            return nil
        }
        return isNegative ? -value : value
    }

    /// The value to 34 digits; nil when it has more than 30 before the point, and zero below 10⁻³⁰.
    var decimal: Decimal? {
        let size = digits.utf8.count + exponent
        if digits.isEmpty || size < -30 { return 0 }
        let kept = digits.prefix(34)
        let power = exponent + digits.utf8.count - kept.utf8.count
        return size > 30 ? nil : Decimal(string: (isNegative ? "-" : "") + kept + "e\(power)")
    }
}

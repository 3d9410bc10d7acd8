/// Reads the ISO 8601 texts of dates and durations as FEEL defines them, stricter than many readers.
enum ISOText {
    /// What a text after `@` or in `duration("…")` can be.
    enum Reading: Equatable {
        case value(Value)
        /// A time, or a duration with hours, minutes or seconds: correct FEEL, but not in this language.
        case beyond(String)
        case invalid
    }

    /// Largest count of days or months in a duration, and of years in a date, so that sums cannot overflow.
    static let largest = 999_999_999_999

    static func literal(_ text: String) -> Reading {
        if text.hasPrefix("P") || text.hasPrefix("-P") { return duration(text) }
        if text.contains(":") { return .beyond("times are not part of this language") }
        return CivilDate.day(text).map { .value(.date($0)) } ?? .invalid
    }

    static func duration(_ text: String) -> Reading {
        var rest = text.utf8[...]
        let negative = rest.first == UInt8(ascii: "-")
        if negative { rest.removeFirst() }
        guard rest.popFirst() == UInt8(ascii: "P"), let parts = parts(of: rest) else { return .invalid }
        let sign = negative ? -1 : 1
        switch parts.map(\.unit) {
        case ["Y"], ["M"], ["Y", "M"]:
            let months = parts.reduce(0) { $0 + $1.count * ($1.unit == "Y" ? 12 : 1) }
            return months <= largest ? .value(.months(sign * months)) : .invalid
        case ["D"]:
            return parts[0].count <= largest ? .value(.days(sign * parts[0].count)) : .invalid
        case let units where units.contains("T"):
            return hasTime(units) ? .beyond("durations have whole days or whole months, no hours") : .invalid
        default:
            return .invalid
        }
    }

    private static func hasTime(_ units: [Character]) -> Bool {
        let order: [[Character]] = [
            ["T", "h"], ["T", "m"], ["T", "s"], ["T", "h", "m"], ["T", "h", "s"], ["T", "m", "s"],
            ["T", "h", "m", "s"],
        ]
        return order.contains(units) || (units.first == "D" && order.contains(Array(units.dropFirst())))
    }

    /// The counted units in a row, those after `T` in small letters; nil when something else stands there.
    private static func parts(of text: Substring.UTF8View.SubSequence) -> [(count: Int, unit: Character)]? {
        var parts: [(count: Int, unit: Character)] = []
        var count: Int?
        var inTime = false
        var fraction = false
        for byte in text {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let value = (fraction ? 0 : (count ?? 0) * 10) + Int(byte - 48)
                guard value <= largest else { return nil }
                count = fraction ? count : value
            case UInt8(ascii: "T"):
                guard !inTime, count == nil else { return nil }
                inTime = true
                parts.append((0, "T"))
            case UInt8(ascii: "."):
                guard inTime, !fraction, count != nil else { return nil }
                fraction = true
            default:
                let unit = Character(Unicode.Scalar(byte))
                guard let amount = count, (inTime ? "HMS" : "YMD").contains(unit), !fraction || unit == "S" else {
                    return nil
                }
                parts.append((amount, inTime ? Character(unit.lowercased()) : unit))
                (count, fraction) = (nil, false)
            }
        }
        return count == nil && !parts.isEmpty ? parts : nil
    }
}

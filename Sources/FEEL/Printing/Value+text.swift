import Foundation
import Vocabulary

extension Value {
    /// As it is written in an expression; durations and dates bare, as they stand between the quotation marks.
    package var text: String {
        switch self {
        case .unknown: "unknown"
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let number): number.description
        case .string(let text): Canonical.quoted(text)
        case .date(let day): CivilDate.text(day)
        case .days(let days): (days < 0 ? "-P" : "P") + "\(days.magnitude)D"
        case .months(let months): Value.text(months: months)
        case .list(let elements): "[" + elements.map(\.text).joined(separator: ", ") + "]"
        case .record(let fields):
            "{" + fields.sorted { $0.key < $1.key }.map { "\($0): \($1.text)" }.joined(separator: ", ") + "}"
        case .range(let range):
            (range.includesLow ? "[" : "(") + range.low.text + ".." + range.high.text + (range.includesHigh ? "]" : ")")
        }
    }

    private static func text(months: Int) -> String {
        let (years, rest) = months.magnitude.quotientAndRemainder(dividingBy: 12)
        let parts = (years == 0 ? "" : "\(years)Y") + (rest == 0 && years != 0 ? "" : "\(rest)M")
        return (months < 0 ? "-P" : "P") + parts
    }
}

extension CivilDate {
    static func text(_ day: Day) -> String {
        guard isWithinSpan(day) else { return "null" }
        let date = day.civil
        if date.year >= 0 { return day.description }
        let year = String(-date.year)
        return "-" + String(repeating: "0", count: Swift.max(0, 4 - year.count)) + year + day.description.suffix(6)
    }
}

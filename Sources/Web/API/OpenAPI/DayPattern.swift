package import Vocabulary

/// A regular expression for the days between two, so that a schema says exactly which dates are taken.
///
/// `format: date` alone cannot bound a date, and validators are free to ignore it.
package struct DayPattern {
    package let earliest: Day
    package let latest: Day

    package init(earliest: Day, latest: Day) {
        self.earliest = earliest
        self.latest = latest
    }

    package var text: String {
        guard earliest <= latest else { return "^(?!)$" }
        return "^(" + parts.joined(separator: "|") + ")$"
    }

    private var parts: [String] {
        let (first, last) = (earliest.civil, latest.civil)
        let startsAYear = first.month == 1 && first.day == 1
        let endsAYear = last.month == 12 && last.day == 31
        if first.year == last.year, !startsAYear || !endsAYear {
            return months(first.year, from: (first.month, first.day), to: (last.month, last.day))
        }
        let wholeFrom = startsAYear ? first.year : first.year + 1
        let wholeUntil = endsAYear ? last.year : last.year - 1
        let head = startsAYear ? [] : months(first.year, from: (first.month, first.day), to: (12, 31))
        let tail = endsAYear ? [] : months(last.year, from: (1, 1), to: (last.month, last.day))
        return head + (wholeFrom <= wholeUntil ? wholeYears(wholeFrom, wholeUntil) : []) + tail
    }

    private func wholeYears(_ first: Int, _ last: Int) -> [String] {
        let years = NumberPattern.range(first, last, width: 4)
        let leap = (first...last).filter { Day.length(ofMonth: 2, year: $0) == 29 }.map { NumberPattern.padded($0, 4) }
        let ordinary =
            "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])"
        let everyYear = "(" + years + ")-(" + ordinary + ")"
        return leap.isEmpty ? [everyYear] : [everyYear, "(" + leap.joined(separator: "|") + ")-02-29"]
    }

    private func months(_ year: Int, from first: (Int, Int), to last: (Int, Int)) -> [String] {
        (first.0...last.0).map { month in
            let start = month == first.0 ? first.1 : 1
            let end = month == last.0 ? last.1 : Day.length(ofMonth: month, year: year)
            let days = NumberPattern.range(start, end, width: 2)
            return NumberPattern.padded(year, 4) + "-" + NumberPattern.padded(month, 2) + "-(" + days + ")"
        }
    }
}

/// Regular expressions for whole numbers of a range.
package enum NumberPattern {
    /// Every number from the first to the last, written with that many digits at least.
    package static func range(_ first: Int, _ last: Int, width: Int) -> String {
        guard first <= last else { return "(?!)" }
        var parts: [String] = []
        var start = first
        while start <= last {
            let (end, zeros) = block(from: start, to: last)
            parts.append(pattern(start, end, zeros: zeros, width: width))
            start = end + 1
        }
        return parts.joined(separator: "|")
    }

    /// The longest run from a number whose texts differ in one digit and then in any: 40 to 79, 200 to 299.
    private static func block(from start: Int, to last: Int) -> (end: Int, zeros: Int) {
        var (size, zeros) = (1, 0)
        while start % (size * 10) == 0, start > 0, start + size * 10 - 1 <= last {
            (size, zeros) = (size * 10, zeros + 1)
        }
        let digit = (start / size) % 10
        var end = start + size - 1
        for _ in digit..<9 where end + size <= last { end += size }
        return (end, zeros)
    }

    private static func pattern(_ start: Int, _ end: Int, zeros: Int, width: Int) -> String {
        let head = padded(start, width).dropLast(zeros + 1)
        let (low, high) = (padded(start, width).dropLast(zeros).suffix(1), padded(end, width).dropLast(zeros).suffix(1))
        let digit = low == high ? String(low) : "[\(low)-\(high)]"
        return head + digit + (zeros == 0 ? "" : zeros == 1 ? "[0-9]" : "[0-9]{\(zeros)}")
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

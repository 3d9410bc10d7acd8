import Vocabulary

/// The built-in `working days after(date, days)`: the last of that many working days after a date.
enum WorkingDays {
    /// Null when an argument is of another kind, or the count is not a whole number from 0 to 1,000.
    static func after(_ values: [Value]) -> Value {
        guard values.count >= 2, case .date(let start) = values[0], case .number(let number) = values[1],
            let count = Numbers.whole(number)
        else { return .null }
        var holidays: Set<WorkingCalendar.Anniversary> = []
        if values.count == 3 {
            guard case .list(let texts) = values[2] else { return .null }
            holidays = Set(texts.compactMap(anniversary))
        }
        return Value(WorkingCalendar(local: holidays).day(after: start, workingDays: count))
    }

    /// `MM-DD`.
    static func text(of anniversary: WorkingCalendar.Anniversary) -> String {
        let (month, day) = (String(anniversary.month), String(anniversary.day))
        return (month.utf8.count == 1 ? "0" : "") + month + "-" + (day.utf8.count == 1 ? "0" : "") + day
    }

    private static func anniversary(_ value: Value) -> WorkingCalendar.Anniversary? {
        guard case .string(let text) = value, let day = Day("2000-" + text) else { return nil }
        return WorkingCalendar.Anniversary(month: day.month, day: day.day)
    }
}

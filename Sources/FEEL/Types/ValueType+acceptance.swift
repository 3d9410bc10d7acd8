extension ValueType {
    /// Whether a given value is one of this type; null, "there is none", is an answer to every question.
    public func accepts(_ value: Value) -> Bool {
        switch (self, value) {
        case (_, .null), (.any, _): true
        case (.boolean, .boolean), (.number, .number), (.string, .string), (.date, .date), (.daysDuration, .days),
            (.monthsDuration, .months):
            true
        case (.choice(let allowed), .string(let text)): allowed.contains(text)
        case (.list(let element), .list(let values)): values.allSatisfy(element.accepts)
        case (.record(let fields), .record(let values)):
            values.allSatisfy { name, value in fields[name]?.accepts(value) == true }
        case (.range(let bound), .range(let range)): bound.accepts(range.low) && bound.accepts(range.high)
        default: false
        }
    }
}

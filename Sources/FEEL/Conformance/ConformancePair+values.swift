import Foundation

extension ConformancePair.Typed {
    /// The value in this language, or nil when its type is none of ours.
    var known: Value? {
        switch (type, value) {
        case ("null", _), (_, nil), (_, .null): .null
        case ("boolean", .boolean(let value)): .boolean(value)
        case ("number", .string(let text)): Decimal(string: text, locale: nil).map(Value.number)
        case ("number", .number(let number)): .number(number)
        case ("string", .string(let text)): .string(text)
        case ("date", .string(let text)): CivilDate.day(text).map(Value.date)
        case ("duration", .string(let text)): ConformancePair.Typed.duration(text)
        case ("list", .list(let elements)): ConformancePair.Typed.list(elements)
        case ("context", .object(let fields)): ConformancePair.Typed.record(fields)
        default: nil
        }
    }

    private static func duration(_ text: String) -> Value? {
        // The standard prints no time at all as a duration in seconds.
        if text == "PT0S" || text == "-PT0S" { return .days(0) }
        guard case .value(let value) = ISOText.duration(text) else { return nil }
        return value
    }

    private static func list(_ elements: [ConformancePair.Typed]) -> Value? {
        let values = elements.compactMap(\.known)
        return values.count == elements.count ? .list(values) : nil
    }

    private static func record(_ fields: [String: ConformancePair.Typed]) -> Value? {
        let values = fields.compactMapValues(\.known)
        return values.count == fields.count ? .record(values) : nil
    }

    init(_ value: Value) {
        switch value {
        case .unknown: self.init(type: "unknown")
        case .null: self.init(type: "null")
        case .boolean(let value): self.init(type: "boolean", value: .boolean(value))
        case .number(let number): self.init(type: "number", value: .string(number.description))
        case .string(let text): self.init(type: "string", value: .string(text))
        case .date, .days, .months, .range: self.init(type: value.conformanceType, value: .string(value.text))
        case .list(let elements): self.init(type: "list", value: .list(elements.map(Self.init)))
        case .record(let fields): self.init(type: "context", value: .object(fields.mapValues(Self.init)))
        }
    }
}

extension Value {
    fileprivate var conformanceType: String {
        switch self {
        case .date: "date"
        case .range: "range"
        default: "duration"
        }
    }

    /// Brought to a type as the standard has it: a list of one for its element or the other way round, null for
    /// what does not conform.
    func coerced(to type: ConformancePair.ResultType) -> Value {
        if conforms(to: type) { return self }
        if case .list(let elements) = self, elements.count == 1, elements[0].conforms(to: type) { return elements[0] }
        if case .list(let element) = type, conforms(to: element) { return .list([self]) }
        return .null
    }

    private func conforms(to type: ConformancePair.ResultType) -> Bool {
        switch (self, type) {
        case (.null, _): true
        case (.list(let elements), .list(let element)): elements.allSatisfy { $0.conforms(to: element) }
        case (.record(let fields), .context(let types)):
            types.allSatisfy { fields[$0]?.conforms(to: $1) == true }
        case (_, .base("Any")): true
        case (.boolean, .base("boolean")), (.number, .base("number")), (.string, .base("string")),
            (.date, .base("date")), (.days, .base("days and time duration")),
            (.months, .base("years and months duration")):
            true
        default: false
        }
    }

    /// Equal, numbers within a relative distance of 1e-8.
    func matches(_ other: Value) -> Bool {
        switch (self, other) {
        case (.number(let left), .number(let right)):
            let largest = Swift.max(left.magnitude, right.magnitude)
            return (left - right).magnitude <= (Numbers.product(largest, Value.tolerance) ?? 0)
        case (.list(let left), .list(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.matches($1) }
        case (.record(let left), .record(let right)):
            return left.keys == right.keys && left.allSatisfy { name, value in right[name].map(value.matches) == true }
        default: return self == other
        }
    }

    private static let tolerance = Decimal(sign: .plus, exponent: -8, significand: 1)
}

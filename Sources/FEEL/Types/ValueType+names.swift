extension ValueType: CustomStringConvertible {
    /// As messages call it: "a number", "a list of dates".
    public var description: String {
        switch self {
        case .boolean: "true or false"
        case .number: "a number"
        case .string: "a text"
        case .choice(let values): "one of " + ValueType.quoted(values)
        case .date: "a date"
        case .daysDuration: "a duration in days"
        case .monthsDuration: "a duration in months"
        case .list(let element): "a list of " + element.plural
        case .record: "a record"
        case .range(let bound): "a range of " + bound.plural
        case .null: "null"
        case .any: "any value"
        }
    }

    private var plural: String {
        switch self {
        case .boolean: "truth values"
        case .number: "numbers"
        case .string: "texts"
        case .choice(let values): "values among " + ValueType.quoted(values)
        case .date: "dates"
        case .daysDuration: "durations in days"
        case .monthsDuration: "durations in months"
        case .list: "lists"
        case .record: "records"
        case .range: "ranges"
        case .null: "nulls"
        case .any: "values"
        }
    }

    static func quoted(_ values: [String]) -> String {
        let shown = values.prefix(12).map { "\"\($0)\"" }.joined(separator: ", ")
        return values.count > 12 ? shown + ", …" : shown
    }

    /// Whether it is made of other values.
    package var isCompound: Bool {
        switch self {
        case .list, .record, .any, .range: true
        default: false
        }
    }

    var isText: Bool {
        switch self {
        case .string, .choice: true
        default: false
        }
    }

    /// Whether one of them can come before another.
    var isOrdered: Bool {
        switch self {
        case .number, .string, .date, .daysDuration, .monthsDuration, .any: true
        default: false
        }
    }

    /// The type of the elements of a list or the bounds of a range; any when not known.
    var element: ValueType {
        switch self {
        case .list(let element), .range(let element): element
        default: .any
        }
    }
}

extension ValueType {
    /// Whether a value of one can ever equal a value of the other.
    func isComparable(with other: ValueType) -> Bool {
        switch (self, other) {
        case (.any, _), (_, .any), (.null, _), (_, .null): true
        case (.choice(let left), .choice(let right)): !Set(left).isDisjoint(with: right)
        case (.list(let left), .list(let right)), (.range(let left), .range(let right)): left.isComparable(with: right)
        case (.record(let left), .record(let right)):
            left.keys == right.keys && left.allSatisfy { right[$0]?.isComparable(with: $1) == true }
        default: self == other || (isText && other.isText)
        }
    }

    /// Whether every value of this type may stand where the other is expected.
    func fits(_ expected: ValueType) -> Bool {
        switch (self, expected) {
        case (_, .any), (.any, _), (.null, _): true
        case (.choice(let own), .choice(let allowed)): Set(own).isSubset(of: allowed)
        case (.choice, .string), (.string, .choice): true
        case (.list(let own), .list(let wanted)), (.range(let own), .range(let wanted)): own.fits(wanted)
        case (.record(let own), .record(let wanted)):
            wanted.allSatisfy { own[$0]?.fits($1) == true }
        default: self == expected
        }
    }

    /// The type of "this or that", or nil when there is none.
    func joined(with other: ValueType) -> ValueType? {
        switch (self, other) {
        case (let one, let two) where one == two: one
        case (.null, let type), (let type, .null): type
        case (.any, _), (_, .any): .any
        case (.choice(let left), .choice(let right)): .choice(left + right.filter { !left.contains($0) })
        case (.list(let left), .list(let right)): left.joined(with: right).map(ValueType.list)
        default: isText && other.isText ? .string : nil
        }
    }
}

/// The built-in functions, each named as it is written.
package enum Function: String, Sendable, Hashable, CaseIterable {
    case count, min, max, sum, all, any
    case listContains = "list contains"
    case abs, floor, ceiling, decimal, modulo
    case roundHalfUp = "round half up"
    case stringLength = "string length"
    case contains
    case startsWith = "starts with"
    case endsWith = "ends with"
    case upperCase = "upper case"
    case lowerCase = "lower case"
    case date, duration
    case monthsBetween = "years and months duration"
    case dayOfWeek = "day of week"
    /// Ours, not the standard's: the law counts in working days.
    case workingDaysAfter = "working days after"
    /// Becomes `Form.not` in the tree, never `Form.call`.
    case not

    /// What a parameter accepts.
    package enum Accepts: Sendable, Hashable {
        case number
        case amount
        case string
        case boolean
        case date
        case anything
        case list
        case listOfNumbers
        case listOfBooleans
        case listOfOrdered
    }

    package struct Parameter: Sendable, Hashable {
        package let name: String
        package let accepts: Accepts
        package let isOptional: Bool

        init(_ name: String, _ accepts: Accepts, optional: Bool = false) {
            self.name = name
            self.accepts = accepts
            isOptional = optional
        }
    }

    /// The ways to call it; only `date` has two.
    package var forms: [[Parameter]] {
        switch self {
        case .count: [[.init("list", .list)]]
        case .min, .max: [[.init("list", .listOfOrdered)]]
        case .sum: [[.init("list", .listOfNumbers)]]
        case .all, .any: [[.init("list", .listOfBooleans)]]
        case .listContains: [[.init("list", .list), .init("element", .anything)]]
        case .abs: [[.init("n", .amount)]]
        case .floor, .ceiling: [[.init("n", .number), .init("scale", .number, optional: true)]]
        case .decimal, .roundHalfUp: [[.init("n", .number), .init("scale", .number)]]
        case .modulo: [[.init("dividend", .number), .init("divisor", .number)]]
        case .stringLength, .upperCase, .lowerCase: [[.init("string", .string)]]
        case .contains, .startsWith, .endsWith: [[.init("string", .string), .init("match", .string)]]
        case .date:
            [[.init("from", .anything)], [.init("year", .number), .init("month", .number), .init("day", .number)]]
        case .duration: [[.init("from", .string)]]
        case .monthsBetween: [[.init("from", .date), .init("to", .date)]]
        case .dayOfWeek: [[.init("date", .date)]]
        case .workingDaysAfter:
            [[.init("date", .date), .init("days", .number), .init("holidays", .list, optional: true)]]
        case .not: [[.init("negand", .boolean)]]
        }
    }

    /// Whether `f(a, b)` may be written for `f([a, b])`.
    package var isVariadic: Bool {
        switch self {
        case .min, .max, .sum, .all, .any: true
        default: false
        }
    }
}

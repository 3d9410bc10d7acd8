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
    case not
}

/// What kind of value an expression has.
public indirect enum ValueType: Sendable, Hashable {
    case boolean
    case number
    case string
    /// One of the declared texts.
    case choice([String])
    case date
    /// A length of time in days: `duration("P60D")`.
    case daysDuration
    /// A length of time in months: `duration("P1Y6M")`; never comparable with days.
    case monthsDuration
    case list(ValueType)
    case record([String: ValueType])
    case range(ValueType)
    /// The type of `null` alone, which fits everywhere.
    case null
    /// Not known before evaluation; in strict checking only the elements of an empty list.
    case any
}

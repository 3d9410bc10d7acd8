/// A column of values while a program is being compiled: where it is, and what is certain about it.
enum ColumnNode {
    /// A truth register.
    case truth(Int32)
    /// A choice's column: codes in a register, with the declared choices.
    case choice(Int32, known: Int32, [String])
    case number(NumberNode)
    /// A known constant that is not a number, date or duration.
    case constant(Value)
    case range(RangeNode)
    case list([ColumnNode])
}

/// Whole numbers in a register: value = integer / 10^scale.
struct NumberNode {
    /// What the integers stand for.
    enum Kind {
        case number, date, days
        case months
        /// Not a number yet: two dates whose distance is taken in whole months, or in whole years.
        case distance(from: DateColumn, to: DateColumn)
    }

    var kind: Kind
    var register: Int32
    var isWide: Bool
    /// The register of known bytes; -1 when everyone is known.
    var known: Int32
    var scale: Int
    /// Between which values every integer lies.
    var bounds: ClosedRange<Int64>
    /// The value, when it is the same for all.
    var constant: Int64?
}

/// A register of days, and between which days they lie.
struct DateColumn {
    let register: Int32
    let bounds: ClosedRange<Int64>
}

/// The ends of a range, each included or not.
struct RangeNode {
    let low: NumberNode
    let includesLow: Bool
    let high: NumberNode
    let includesHigh: Bool
}

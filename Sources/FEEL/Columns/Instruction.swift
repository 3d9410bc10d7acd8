/// One step over a block of people: what to do, from which registers, into which.
///
/// Registers hold a block each. A truth register has one byte a person: 0 false, 1 unknown, 2 true, so that `and` is
/// the lesser, `or` the greater and `not` two less it. A number register has an Int32 or an Int64 a person, and beside
/// it, where someone may be unknown, a register of known bytes: 255 known, 0 not.
struct Instruction: Hashable {
    enum Operation: UInt8, Hashable {
        // Truth from codes: a[i] = immediate, or a[i] in the set of codes of the immediate's bits.
        case codeEquals, codeAmong, flag
        // Truth from Int32 and Int64.
        case less32, lessOrEqual32, equal32, less64, lessOrEqual64, equal64
        case lessThan32, atLeast32, equals32
        // Truth from truth.
        case and, or, not
        // Known bytes.
        case bothKnown, knownAfterChoice32, knownAfterChoice64
        // Int32.
        case add32, subtract32, multiply32, addConstant32, multiplyBy32, fill32, choose32
        case civil32, wholeMonths32, wholeYears32
        // Int64.
        case widen, add64, subtract64, multiply64, multiplyBy64, fill64, choose64
    }

    var operation: Operation
    /// Operand registers; unused ones are 0.
    var a: Int32 = 0
    var b: Int32 = 0
    var c: Int32 = 0
    /// Known-byte registers of the operands; -1 where everyone is known.
    var knownA: Int32 = -1
    var knownB: Int32 = -1
    var immediate: Int64 = 0
}

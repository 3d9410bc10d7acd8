import Vocabulary

extension Value {
    /// Whether nothing in it waits for a fact, however deep inside.
    package var isKnown: Bool {
        switch self {
        case .unknown: false
        case .list(let elements): elements.allSatisfy(\.isKnown)
        case .record(let fields): fields.values.allSatisfy(\.isKnown)
        case .range(let range): range.low.isKnown && range.high.isKnown
        default: true
        }
    }

    /// The facts that it waits for.
    package var waitsFor: FactSet {
        switch self {
        case .unknown(let facts): facts
        case .list(let elements): elements.reduce(into: FactSet()) { $0.formUnion($1.waitsFor) }
        case .record(let fields): fields.values.reduce(into: FactSet()) { $0.formUnion($1.waitsFor) }
        case .range(let range): range.low.waitsFor.union(range.high.waitsFor)
        default: FactSet()
        }
    }

    /// `=`: true or false, null for values of two types, unknown when it depends on an unanswered fact.
    func equals(_ other: Value) -> Value {
        switch (self, other) {
        case (.unknown, _), (_, .unknown): .unknown(waitsFor.union(other.waitsFor))
        case (.string(let left), .string(let right)): .boolean(left == right)
        case (.number(let left), .number(let right)): .boolean(left == right)
        case (.boolean(let left), .boolean(let right)): .boolean(left == right)
        case (.date(let left), .date(let right)): .boolean(left == right)
        case (.days(let left), .days(let right)), (.months(let left), .months(let right)): .boolean(left == right)
        case (.null, .null): .boolean(true)
        case (.null, _), (_, .null): .boolean(false)
        case (.list(let left), .list(let right)): Value.equal(left, right)
        case (.record(let left), .record(let right)): Value.equal(left, right)
        case (.range(let left), .range(let right)): Value.equal(left, right)
        default: .null
        }
    }

    /// Equal when each is; different as soon as one pair is, whatever else is unknown.
    private static func equal(_ left: [Value], _ right: [Value]) -> Value {
        guard left.count == right.count else { return .boolean(false) }
        var waiting: FactSet?
        for (one, other) in zip(left, right) {
            switch one.equals(other) {
            case .boolean(true): continue
            case .unknown(let facts): waiting = (waiting ?? FactSet()).union(facts)
            default: return .boolean(false)
            }
        }
        return waiting.map(Value.unknown) ?? .boolean(true)
    }

    private static func equal(_ left: [String: Value], _ right: [String: Value]) -> Value {
        guard left.keys == right.keys else { return .boolean(false) }
        let names = left.keys.sorted()
        return equal(names.compactMap { left[$0] }, names.compactMap { right[$0] })
    }

    private static func equal(_ left: ValueRange, _ right: ValueRange) -> Value {
        guard left.includesLow == right.includesLow, left.includesHigh == right.includesHigh else {
            return .boolean(false)
        }
        return equal([left.low, left.high], [right.low, right.high])
    }

    /// One of the six comparisons.
    func compares(_ comparison: Comparison, to other: Value) -> Value {
        switch comparison {
        case .equal: return equals(other)
        case .notEqual: return equals(other).negated
        default: break
        }
        if case .unknown = self { return .unknown(waitsFor.union(other.waitsFor)) }
        if case .unknown = other { return other }
        guard let precedes = precedes(other) else { return .null }
        switch comparison {
        case .less: return .boolean(precedes)
        case .greaterOrEqual: return .boolean(!precedes)
        default:
            guard let follows = other.precedes(self) else { return .null }
            return .boolean(comparison == .greater ? follows : !follows)
        }
    }

    /// Whether it comes before the other, or nil when they have no order.
    func precedes(_ other: Value) -> Bool? {
        switch (self, other) {
        case (.number(let left), .number(let right)): left < right
        case (.date(let left), .date(let right)): left < right
        case (.days(let left), .days(let right)), (.months(let left), .months(let right)): left < right
        case (.string(let left), .string(let right)):
            left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
        default: nil
        }
    }

    /// `not`: null for what is neither true nor false.
    var negated: Value {
        switch self {
        case .boolean(let value): .boolean(!value)
        case .unknown: self
        default: .null
        }
    }
}

/// The `and` or `or` of truth values in Kleene's logic, gathered one after the other.
///
/// The dominant value (false of `and`, true of `or`) decides at once; then an unknown, then a null, then the other.
struct Kleene {
    private let dominant: Bool
    private var waiting = FactSet()
    private var isUnknown = false
    private var isNull = false

    static var and: Kleene { Kleene(dominant: false) }
    static var or: Kleene { Kleene(dominant: true) }

    private init(dominant: Bool) {
        self.dominant = dominant
    }

    /// Takes one more operand in and answers whether it decided the whole.
    mutating func decides(_ operand: Value) -> Bool {
        switch operand {
        case .boolean(let value): return value == dominant
        case .unknown(let facts):
            isUnknown = true
            waiting.formUnion(facts)
        default: isNull = true
        }
        return false
    }

    var decided: Value { .boolean(dominant) }

    /// The answer when no operand has decided.
    var rest: Value { isUnknown ? .unknown(waiting) : isNull ? .null : .boolean(!dominant) }
}

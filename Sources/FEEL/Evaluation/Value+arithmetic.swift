import Foundation
import Vocabulary

extension Value {
    /// The result of an operator, null where the standard gives none.
    func combined(_ arithmetic: Arithmetic, with other: Value) -> Value {
        if !isKnown || !other.isKnown { return .unknown(waitsFor.union(other.waitsFor)) }
        switch arithmetic {
        case .add: return plus(other)
        case .subtract: return minus(other)
        case .multiply: return times(other)
        case .divide: return divided(by: other)
        case .power:
            guard case (.number(let base), .number(let exponent)) = (self, other) else { return .null }
            return Value(Numbers.power(base, exponent))
        }
    }

    /// Longest text that an expression may build.
    static let longestText = 100_000

    private func plus(_ other: Value) -> Value {
        switch (self, other) {
        case (.number(let left), .number(let right)): Value(Numbers.sum(left, right))
        case (.string(let left), .string(let right)):
            left.utf8.count + right.utf8.count <= Value.longestText ? .string(left + right) : .null
        case (.date(let day), .days(let days)), (.days(let days), .date(let day)):
            Value(CivilDate.adding(days: days, to: day))
        case (.date(let day), .months(let months)), (.months(let months), .date(let day)):
            Value(CivilDate.adding(months: months, to: day))
        case (.days(let left), .days(let right)): Value(days: left.addingReportingOverflow(right))
        case (.months(let left), .months(let right)): Value(months: left.addingReportingOverflow(right))
        default: .null
        }
    }

    private func minus(_ other: Value) -> Value {
        switch (self, other) {
        case (.number(let left), .number(let right)): Value(Numbers.difference(left, right))
        case (.date(let left), .date(let right)): Value(days: left.number.subtractingReportingOverflow(right.number))
        case (.date, .days), (.date, .months), (.days, .days), (.months, .months): plus(other.opposite)
        default: .null
        }
    }

    private func times(_ other: Value) -> Value {
        switch (self, other) {
        case (.number(let left), .number(let right)): Value(Numbers.product(left, right))
        case (.days(let days), .number(let factor)), (.number(let factor), .days(let days)):
            Value(days: Numbers.product(Decimal(days), factor))
        case (.months(let months), .number(let factor)), (.number(let factor), .months(let months)):
            Value(months: Numbers.product(Decimal(months), factor))
        default: .null
        }
    }

    private func divided(by other: Value) -> Value {
        switch (self, other) {
        case (.number(let left), .number(let right)): Value(Numbers.quotient(left, right))
        case (.days(let days), .number(let divisor)): Value(days: Numbers.quotient(Decimal(days), divisor))
        case (.months(let months), .number(let divisor)): Value(months: Numbers.quotient(Decimal(months), divisor))
        case (.days(let left), .days(let right)), (.months(let left), .months(let right)):
            Value(Numbers.quotient(Decimal(left), Decimal(right)))
        default: .null
        }
    }

    /// The value with a minus before it.
    var opposite: Value {
        switch self {
        case .number(let number): Value(Numbers.difference(0, number))
        case .days(let days): Value(days: Int(0).subtractingReportingOverflow(days))
        case .months(let months): Value(months: Int(0).subtractingReportingOverflow(months))
        case .unknown: self
        default: .null
        }
    }
}

extension Value {
    init(_ number: Decimal?) {
        self = number.map(Value.number) ?? .null
    }

    init(_ day: Day?) {
        self = day.map(Value.date) ?? .null
    }

    /// A duration within bounds, or null.
    private init(days result: (partialValue: Int, overflow: Bool)) {
        let fits = !result.overflow && result.partialValue.magnitude <= UInt(ISOText.largest)
        self = fits ? .days(result.partialValue) : .null
    }

    private init(months result: (partialValue: Int, overflow: Bool)) {
        let fits = !result.overflow && result.partialValue.magnitude <= UInt(ISOText.largest)
        self = fits ? .months(result.partialValue) : .null
    }

    /// Durations have whole days and whole months: a fraction is cut off, as FEEL does with months.
    private init(days: Decimal?) {
        self.init(days: (days.flatMap(Numbers.truncated) ?? .max, days == nil))
    }

    private init(months: Decimal?) {
        self.init(months: (months.flatMap(Numbers.truncated) ?? .max, months == nil))
    }
}

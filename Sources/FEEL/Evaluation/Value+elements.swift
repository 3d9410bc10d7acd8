import Foundation
import Vocabulary

extension Value {
    /// What a loop, a filter or an index runs over.
    enum Elements {
        case list([Value])
        case waiting(FactSet)
        case none
    }

    /// Longest range that is written out.
    fileprivate static let longestRange = 10_000

    /// The elements of a list or of a range of whole numbers or days; anything else but null is a list of itself.
    var elements: Elements {
        switch self {
        case .list(let elements): .list(elements)
        case .unknown(let facts): .waiting(facts)
        case .null: .none
        case .range(let range): range.elements
        default: .list([self])
        }
    }

    /// Whether it is that value, an element of it, or inside it.
    func isIn(_ other: Value) -> Value {
        switch other {
        case .range(let range): return range.contains(self)
        case .list(let elements):
            var logic = Kleene.or
            if case .list = self, logic.decides(equals(other)) { return logic.decided }
            for element in elements where logic.decides(isElement(element)) { return logic.decided }
            // Elements of another type are only not equal.
            return logic.rest == .null ? .boolean(false) : logic.rest
        default: return equals(other)
        }
    }

    private func isElement(_ element: Value) -> Value {
        if case .range(let range) = element { return range.contains(self) }
        return equals(element)
    }

    /// `.name` of a record, a date or a duration, or of each element of a list; null where there is none.
    func property(_ name: String) -> Value {
        switch (self, name) {
        case (.unknown, _): self
        case (.list(let elements), _): .list(elements.map { $0.property(name) })
        case (.record(let fields), _): fields[name] ?? .null
        case (.months(let months), "years"): .number(Decimal(months / 12))
        case (.months(let months), "months"): .number(Decimal(months % 12))
        case (.days(let days), "days"): .number(Decimal(days))
        case (.date(let day), _) where CivilDate.isWithinSpan(day):
            day.property(name).map { .number(Decimal($0)) } ?? .null
        default: .null
        }
    }

    /// A fact's value with what it leaves out made unknown: fields of its type that the record lacks.
    func completed(as type: ValueType, from facts: FactSet) -> Value {
        switch (self, type) {
        case (.unknown, _): return .unknown(facts)
        case (.list(let elements), .list(let element)):
            return .list(elements.map { $0.completed(as: element, from: facts) })
        case (.list(let elements), _): return .list(elements.map { $0.completed(as: .any, from: facts) })
        case (.record(let fields), _):
            var types: [String: ValueType] = [:]
            if case .record(let declared) = type { types = declared }
            var completed = types.mapValues { _ in Value.unknown(facts) }
            for (name, value) in fields { completed[name] = value.completed(as: types[name] ?? .any, from: facts) }
            return .record(completed)
        default: return self
        }
    }
}

extension ValueRange {
    func contains(_ value: Value) -> Value {
        var logic = Kleene.and
        if logic.decides(value.compares(includesLow ? .greaterOrEqual : .greater, to: low)) { return logic.decided }
        if logic.decides(value.compares(includesHigh ? .lessOrEqual : .less, to: high)) { return logic.decided }
        return logic.rest
    }

    /// Whole numbers or days from the one end to the other, downwards when the first is higher.
    var elements: Value.Elements {
        switch (low, high) {
        case (.unknown, _), (_, .unknown): return .waiting(low.waitsFor.union(high.waitsFor))
        case (.number(let from), .number(let to)):
            guard let from = Numbers.whole(from), let to = Numbers.whole(to) else { return .none }
            return steps(from, to) { .number(Decimal($0)) }
        case (.date(let from), .date(let to)):
            return steps(from.number, to.number) { .date(Day(number: $0)) }
        default: return .none
        }
    }

    private func steps(_ from: Int, _ to: Int, _ value: (Int) -> Value) -> Value.Elements {
        let (distance, overflow) = to.subtractingReportingOverflow(from)
        guard !overflow, distance.magnitude < UInt(Value.longestRange) else { return .none }
        let all = Array(stride(from: from, through: to, by: distance < 0 ? -1 : 1))
        return .list(all.dropFirst(includesLow ? 0 : 1).dropLast(includesHigh ? 0 : 1).map(value))
    }
}

extension Day {
    fileprivate func property(_ name: String) -> Int? {
        switch name {
        case "year": year
        case "month": month
        case "day": day
        case "weekday": weekday
        default: nil
        }
    }
}

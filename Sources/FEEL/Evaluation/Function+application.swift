import Foundation
import Vocabulary

extension Function {
    /// The function's value for these arguments, in the order of its parameters.
    func applied(to arguments: [Value]) -> Value {
        guard let form = form(for: arguments.count) else { return .null }
        let values = zip(form, arguments).map { $0.adapted($1) }
        if let answer = answerDespiteUnknowns(values) { return answer }
        guard values.allSatisfy(\.isKnown) else {
            return .unknown(values.reduce(into: FactSet()) { $0.formUnion($1.waitsFor) })
        }
        return ofLists(values) ?? ofNumbers(values) ?? ofTexts(values) ?? ofDates(values) ?? .null
    }

    func form(for count: Int) -> [Parameter]? {
        forms.first { $0.count >= count && $0.dropFirst(count).allSatisfy(\.isOptional) }
    }

    /// Functions that may know their answer before each element is known.
    private func answerDespiteUnknowns(_ values: [Value]) -> Value? {
        guard case .list(let elements)? = values.first else { return nil }
        switch (self, values.count) {
        case (.count, _): return .number(Decimal(elements.count))
        case (.all, _): return Function.junction(.and, elements)
        case (.any, _): return Function.junction(.or, elements)
        case (.listContains, 2):
            var logic = Kleene.or
            for element in elements where logic.decides(values[1].equals(element)) { return logic.decided }
            return logic.rest == .null ? .boolean(false) : logic.rest
        default: return nil
        }
    }

    private static func junction(_ logic: Kleene, _ elements: [Value]) -> Value {
        var logic = logic
        for element in elements where logic.decides(element) { return logic.decided }
        return logic.rest
    }

    private func ofLists(_ values: [Value]) -> Value? {
        guard case .list(let elements)? = values.first else { return nil }
        switch self {
        case .sum: return elements.isEmpty ? .null : elements.reduce(.number(0)) { Function.sum($0, $1) }
        case .min: return Function.extreme(elements) { $0.precedes($1) }
        case .max: return Function.extreme(elements) { $1.precedes($0) }
        default: return nil
        }
    }

    private static func sum(_ left: Value, _ right: Value) -> Value {
        guard case (.number(let one), .number(let other)) = (left, right) else { return .null }
        return Value(Numbers.sum(one, other))
    }

    private static func extreme(_ elements: [Value], isBetter: (Value, Value) -> Bool?) -> Value {
        guard var best = elements.first, best.precedes(best) != nil else { return .null }
        for element in elements.dropFirst() {
            guard let better = isBetter(element, best) else { return .null }
            if better { best = element }
        }
        return best
    }
}

extension Function {
    private func ofNumbers(_ values: [Value]) -> Value? {
        if case .abs = self, let value = values.first { return value.magnitude }
        guard case .number(let number)? = values.first else { return nil }
        switch self {
        case .floor: return Function.rounded(number, values, .down)
        case .ceiling: return Function.rounded(number, values, .up)
        case .decimal: return Function.rounded(number, values, .bankers)
        case .roundHalfUp: return Function.rounded(number, values, .plain)
        case .modulo:
            guard values.count == 2, case .number(let divisor) = values[1] else { return nil }
            return Value(Numbers.modulo(number, divisor))
        default: return nil
        }
    }

    /// Rounded to a scale, a fraction of which is cut off; without one, to whole numbers.
    private static func rounded(
        _ number: Decimal, _ values: [Value], _ mode: NSDecimalNumber.RoundingMode
    ) -> Value {
        guard values.count > 1 else { return .number(Numbers.rounded(number, 0, mode)) }
        // The limits are those of the standard's 128-bit decimals; ours have fewer digits, so no more than these matter.
        guard case .number(let wanted) = values[1], let scale = Numbers.truncated(wanted),
            (-6111...6176).contains(scale)
        else { return .null }
        return .number(Numbers.rounded(number, Swift.max(-200, Swift.min(200, scale)), mode))
    }

    private func ofTexts(_ values: [Value]) -> Value? {
        guard case .string(let text)? = values.first else { return nil }
        switch self {
        case .stringLength: return .number(Decimal(text.unicodeScalars.count))
        case .upperCase: return .string(text.uppercased())
        case .lowerCase: return .string(text.lowercased())
        case .duration:
            guard case .value(let value) = ISOText.duration(text) else { return .null }
            return value
        case .date: return Value(CivilDate.day(text))
        default: break
        }
        guard values.count == 2, case .string(let match) = values[1] else { return nil }
        switch self {
        // By bytes: characters of Swift would not find a letter within its accented form.
        case .contains: return .boolean(match.isEmpty || text.utf8.contains(match.utf8))
        case .startsWith: return .boolean(text.utf8.starts(with: match.utf8))
        case .endsWith: return .boolean(text.utf8.reversed().starts(with: match.utf8.reversed()))
        default: return nil
        }
    }

    private func ofDates(_ values: [Value]) -> Value? {
        switch (self, values) {
        case (.workingDaysAfter, _): return WorkingDays.after(values)
        case (.date, let parts) where parts.count == 3:
            let numbers = parts.compactMap { if case .number(let part) = $0 { Numbers.whole(part) } else { nil } }
            guard numbers.count == 3 else { return .null }
            return Value(CivilDate.day(year: numbers[0], month: numbers[1], day: numbers[2]))
        case (.date, let parts):
            guard case .date? = parts.first else { return .null }
            return parts[0]
        case (.dayOfWeek, let parts):
            guard case .date(let day)? = parts.first, CivilDate.isWithinSpan(day) else { return .null }
            let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
            return .string(names[day.weekday - 1])
        case (.monthsBetween, let parts):
            guard parts.count == 2, case (.date(let from), .date(let to)) = (parts[0], parts[1]),
                CivilDate.isWithinSpan(from), CivilDate.isWithinSpan(to)
            else { return .null }
            return .months(from.wholeMonths(to: to))
        default: return nil
        }
    }
}

extension Function.Parameter {
    /// A list of one for a value where a list is expected, and the other way round, as the standard has it.
    fileprivate func adapted(_ value: Value) -> Value {
        switch (accepts, value) {
        case (.list, .list), (.listOfNumbers, .list), (.listOfBooleans, .list), (.listOfOrdered, .list),
            (.anything, _), (_, .null), (_, .unknown):
            value
        case (.list, _), (.listOfNumbers, _), (.listOfBooleans, _), (.listOfOrdered, _): .list([value])
        case (_, .list(let elements)): elements.count == 1 ? elements[0] : value
        default: value
        }
    }
}

extension Value {
    fileprivate var magnitude: Value {
        switch self {
        case .number(let number): .number(number.magnitude)
        case .days(let days): days < 0 ? opposite : self
        case .months(let months): months < 0 ? opposite : self
        default: .null
        }
    }
}

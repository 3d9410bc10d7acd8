import FEEL
import Foundation
import Vocabulary

/// Repeatable random numbers (SplitMix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(elements.count)] }
}

/// Random expressions over the facts of `Desk`, well typed, with parentheses where none are needed too.
struct RandomExpressions {
    var dice: Dice

    private static let statuses = ["employed", "self_employed", "unemployed"]

    mutating func boolean(_ depth: Int) -> String {
        guard depth > 0 else { return dice.pick(["domestic_work", "convicted", "true", "false", "is_adult"]) }
        switch dice.roll(13) {
        case 0: return "\(boolean(depth - 1)) and \(boolean(depth - 1))"
        case 1: return "\(boolean(depth - 1)) or \(boolean(depth - 1))"
        case 2: return "not(\(boolean(depth - 1)))"
        case 3: return "(\(boolean(depth - 1)))"
        case 4: return "(\(number(depth - 1))) \(dice.pick(["=", "!=", "<", "<=", ">", ">="])) (\(number(depth - 1)))"
        case 5: return "\(date(depth - 1)) \(dice.pick(["<", ">=", "="])) \(date(depth - 1))"
        case 6: return "employment_status in (\"\(dice.pick(Self.statuses))\", \"\(dice.pick(Self.statuses))\")"
        case 7: return "(\(number(depth - 1))) between (\(number(depth - 1))) and (\(number(depth - 1)))"
        case 8: return "(if \(boolean(depth - 1)) then \(boolean(depth - 1)) else \(boolean(depth - 1)))"
        case 9:
            return
                "(\(dice.pick(["some", "every"])) m in family satisfies (\(boolean(depth - 1))) or m.age > \(dice.roll(20)))"
        case 10:
            return
                "(\(number(depth - 1))) in \(dice.pick(["[", "("]))\(dice.roll(5))..(\(number(depth - 1)))\(dice.pick(["]", ")"]))"
        case 11: return "list contains([\(number(depth - 1)), \(number(depth - 1))], \(dice.roll(4)))"
        default:
            return
                "\(dice.pick(["permit_expiry", "annual_income", "employment_status"])) \(dice.pick(["=", "!="])) null"
        }
    }

    mutating func number(_ depth: Int) -> String {
        guard depth > 0 else {
            return dice.pick(["annual_income", "household_members", "\(dice.roll(5))", "0\(dice.roll(9)).50", "age"])
        }
        switch dice.roll(9) {
        case 0: return "\(number(depth - 1)) + \(number(depth - 1))"
        case 1: return "(\(number(depth - 1))) - (\(number(depth - 1)))"
        case 2: return "(\(number(depth - 1))) * (\(number(depth - 1)))"
        case 3: return "(if \(boolean(depth - 1)) then \(number(depth - 1)) else \(number(depth - 1)))"
        case 4: return "count(family[age > (\(number(depth - 1)))])"
        case 5: return "\(dice.pick(["sum", "min", "max"]))(\(number(depth - 1)), \(number(depth - 1)))"
        case 6: return "income_threshold(\(number(depth - 1)))"
        case 7: return "-(\(number(depth - 1)))"
        default: return "floor((\(number(depth - 1))) / 2)"
        }
    }

    mutating func date(_ depth: Int) -> String {
        guard depth > 0 else { return dice.pick(["permit_expiry", "application_date", "@\"2026-01-31\""]) }
        switch dice.roll(3) {
        case 0: return "(\(date(depth - 1)) + duration(\"P\(dice.roll(90))D\"))"
        case 1: return "(\(date(depth - 1)) - duration(\"P\(dice.roll(30))M\"))"
        default: return date(0)
        }
    }
}

/// Random answers to the questions of `Desk`, some of them left out.
struct RandomPersons {
    var dice: Dice

    mutating func person(in desk: Desk, answered: Int) -> Facts {
        var facts = Facts(for: desk.schema)
        for fact in desk.schema.facts where dice.roll(100) < answered {
            facts[fact.index] = value(of: fact.type, answered: answered)
        }
        return facts
    }

    mutating func value(of type: ValueType, answered: Int) -> Value {
        if dice.roll(12) == 0 { return .null }
        switch type {
        case .boolean: return .boolean(dice.roll(2) == 0)
        case .number: return .number(Decimal(dice.roll(6)))
        case .choice(let values): return .string(dice.pick(values))
        case .date: return .date(Day(number: 20_000 + dice.roll(800)))
        case .list(let element):
            return .list((0..<dice.roll(4)).map { _ in value(of: element, answered: answered) })
        case .record(let fields):
            var record: [String: Value] = [:]
            for (name, type) in fields.sorted(by: { $0.key < $1.key }) where dice.roll(100) < answered {
                record[name] = value(of: type, answered: answered)
            }
            return .record(record)
        default: return .string(dice.pick(["Brescia", "Zavidovici"]))
        }
    }
}

/// Random expressions over the facts of `SyntheticPeople`, well typed, nested to a depth.
struct RandomColumnExpressions {
    var dice: Dice

    mutating func boolean(_ depth: Int) -> String {
        guard depth > 0 else { return dice.pick(SyntheticPeople.flags + ["true", "false", "is_late(expiry)"]) }
        switch dice.roll(12) {
        case 0: return "(\(boolean(depth - 1)) and \(boolean(depth - 1)))"
        case 1: return "(\(boolean(depth - 1)) or \(boolean(depth - 1)))"
        case 2: return "not(\(boolean(depth - 1)))"
        case 3, 4: return "(\(number(depth - 1))) \(comparison()) (\(number(depth - 1)))"
        case 5: return "(\(date(depth - 1))) \(comparison()) (\(date(depth - 1)))"
        case 6: return "permit in (\(codes("permit")))"
        case 7: return "status \(dice.pick(["=", "!="])) \(codes("status", 1))"
        case 8: return "(\(number(depth - 1))) between (\(number(depth - 1))) and (\(number(depth - 1)))"
        case 9: return "(if \(boolean(depth - 1)) then \(boolean(depth - 1)) else \(boolean(depth - 1)))"
        case 10:
            return
                "(\(number(depth - 1))) in (< (\(number(depth - 1))), \(dice.pick(["[", "("]))1..(\(number(depth - 1)))])"
        default:
            return "(\(date(depth - 1))) - (\(date(depth - 1))) \(comparison()) duration(\"P\(dice.roll(400))D\")"
        }
    }

    private mutating func comparison() -> String { dice.pick(["=", "!=", "<", "<=", ">", ">="]) }

    private mutating func codes(_ fact: String, _ most: Int = 6) -> String {
        let choices = SyntheticPeople.choices[fact] ?? []
        return (0...dice.roll(most)).map { _ in "\"\(dice.pick(choices))\"" }.joined(separator: ", ")
    }

    private mutating func number(_ depth: Int) -> String {
        guard depth > 0 else {
            return dice.pick(["income", "members", "months", "cents", "age", "\(dice.roll(30))", "0.25", "2147483647"])
        }
        switch dice.roll(7) {
        case 0: return "\(number(depth - 1)) + \(number(depth - 1))"
        case 1: return "(\(number(depth - 1))) - (\(number(depth - 1)))"
        case 2: return "(\(number(depth - 1))) * (\(number(depth - 1)))"
        case 3: return "(if \(boolean(depth - 1)) then \(number(depth - 1)) else \(number(depth - 1)))"
        case 4: return "threshold(\(number(depth - 1)))"
        case 5: return "-(\(number(depth - 1)))"
        default: return "years and months duration(\(date(depth - 1)), \(date(depth - 1))).years"
        }
    }

    private mutating func date(_ depth: Int) -> String {
        guard depth > 0 else { return dice.pick(["birth", "expiry", "lodging", "@\"2024-02-29\""]) }
        switch dice.roll(3) {
        case 0: return "(\(date(depth - 1)) \(dice.pick(["+", "-"])) duration(\"P\(dice.roll(90))D\"))"
        case 1: return "(if \(boolean(depth - 1)) then \(date(depth - 1)) else \(date(depth - 1)))"
        default: return date(0)
        }
    }
}

/// Prints a `Syntax` in its one canonical form: single spaces, the fewest parentheses, the words of the grammar.
enum Canonical {
    /// How tightly each form holds together, from the loosest.
    private enum Level: Int, Comparable {
        case expression, any, all, comparison, sum, term, power, unary, postfix

        static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

        var next: Level { Level(rawValue: rawValue + 1) ?? .postfix }
    }

    static func text(_ syntax: Syntax) -> String { text(syntax, at: .expression) }

    /// The text, in parentheses when it holds less tightly than its place needs.
    private static func text(_ syntax: Syntax, at needed: Level) -> String {
        let (text, level) = printed(syntax.kind)
        return level < needed ? "(\(text))" : text
    }

    private static func printed(_ kind: Syntax.Kind) -> (text: String, level: Level) {
        switch kind {
        case .null: ("null", .postfix)
        case .boolean(let value): (value ? "true" : "false", .postfix)
        case .number(let digits): (number(digits), .postfix)
        case .string(let text): (quoted(text), .postfix)
        case .literal(let text): ("@" + quoted(text), .postfix)
        case .name(let name): (name, .postfix)
        case .property(let operand, let name): (text(operand, at: .postfix) + "." + name, .postfix)
        case .filter(let list, let condition): (text(list, at: .postfix) + "[" + text(condition) + "]", .postfix)
        case .list(let elements): ("[" + listed(elements) + "]", .postfix)
        case .range(let range): (self.range(range), range.isBare ? .expression : .postfix)
        case .call(let name, let arguments):
            (name + "(" + arguments.map(argument).joined(separator: ", ") + ")", .postfix)
        case .minus(let operand): ("-" + text(operand, at: .unary), .unary)
        case .arithmetic(let left, let arithmetic, let right): self.arithmetic(left, arithmetic, right)
        default: loose(kind)
        }
    }

    private static func loose(_ kind: Syntax.Kind) -> (text: String, level: Level) {
        switch kind {
        case .all(let operands): (operands.map { text($0, at: .comparison) }.joined(separator: " and "), .all)
        case .any(let operands): (operands.map { text($0, at: .all) }.joined(separator: " or "), .any)
        case .compare(let left, let comparison, let right):
            (text(left, at: .sum) + " \(comparison.rawValue) " + text(right, at: .sum), .comparison)
        case .between(let operand, let low, let high):
            (text(operand, at: .sum) + " between " + text(low, at: .sum) + " and " + text(high, at: .sum), .comparison)
        case .member(let operand, let tests): (text(operand, at: .sum) + " in " + self.tests(tests), .comparison)
        case .choose(let condition, let then, let otherwise):
            ("if \(text(condition)) then \(text(then)) else \(text(otherwise))", .expression)
        case .quantified(let quantifier, let bindings, let body):
            ("\(quantifier.rawValue) \(self.bindings(bindings)) satisfies \(text(body))", .expression)
        case .each(let bindings, let body): ("for \(self.bindings(bindings)) return \(text(body))", .expression)
        default: ("null", .postfix)
        }
    }

    private static func arithmetic(_ left: Syntax, _ arithmetic: Arithmetic, _ right: Syntax) -> (String, Level) {
        let level: Level =
            switch arithmetic {
            case .add, .subtract: .sum
            case .multiply, .divide: .term
            case .power: .power
            }
        return (text(left, at: level) + " \(arithmetic.rawValue) " + text(right, at: level.next), level)
    }

    /// One test bare, several in parentheses.
    ///
    /// Bare, a text that begins with a parenthesis would be read as the parentheses of the tests.
    private static func tests(_ tests: [SyntaxTest]) -> String {
        if tests.count == 1, let test = tests.first {
            if test.comparison != nil { return self.test(test) }
            let bare = text(test.operand, at: .sum)
            if case .range = test.operand.kind { return bare }
            return bare.hasPrefix("(") ? "(\(text(test.operand)))" : bare
        }
        return "(" + tests.map(test).joined(separator: ", ") + ")"
    }

    private static func test(_ test: SyntaxTest) -> String {
        guard let comparison = test.comparison else { return text(test.operand) }
        return comparison.rawValue + " " + text(test.operand, at: .sum)
    }

    private static func bindings(_ bindings: [SyntaxBinding]) -> String {
        bindings.map { "\($0.name) in \(text($0.source))" }.joined(separator: ", ")
    }

    private static func range(_ range: SyntaxRange) -> String {
        let (low, high) = (text(range.low, at: .sum), text(range.high, at: .sum))
        if range.isBare { return low + ".." + high }
        return (range.includesLow ? "[" : "(") + low + ".." + high + (range.includesHigh ? "]" : ")")
    }

    private static func argument(_ argument: Syntax.Argument) -> String {
        (argument.name.map { $0 + ": " } ?? "") + text(argument.value)
    }

    private static func listed(_ elements: [Syntax]) -> String {
        elements.map { text($0) }.joined(separator: ", ")
    }

    /// Digits without idle zeros: `02.50` is `2.5`.
    private static func number(_ digits: String) -> String {
        let parts = digits.split(separator: "e", maxSplits: 1)
        var mantissa = parts.first ?? ""
        if mantissa.contains(".") {
            while mantissa.hasSuffix("0") { mantissa.removeLast() }
            if mantissa.hasSuffix(".") { mantissa.removeLast() }
        }
        while mantissa.hasPrefix("0"), mantissa.dropFirst().first?.isNumber == true { mantissa.removeFirst() }
        let whole = mantissa.isEmpty ? "0" : mantissa.hasPrefix(".") ? "0" + mantissa : mantissa
        return parts.count == 2 ? whole + "e" + parts[1] : String(whole)
    }

    /// A text between quotation marks, what cannot stand there bare escaped.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 32:
                quoted += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension Expression {
    /// The text in its one canonical form: printing what was read from it changes nothing.
    public var canonical: String { Canonical.text(syntax) }
}

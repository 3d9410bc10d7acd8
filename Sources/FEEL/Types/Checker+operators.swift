import Vocabulary

extension Checker {
    /// An operand that must be true or false.
    mutating func truth(_ syntax: Syntax, of word: String) -> Tree {
        let operand = tree(syntax)
        if !operand.type.fits(.boolean) || operand.type == .null {
            report("\(word) expects true or false, found \(operand.type)", at: syntax.place)
        }
        return operand
    }

    mutating func minus(_ syntax: Syntax) -> Tree {
        let operand = tree(syntax)
        switch operand.type {
        case .number, .daysDuration, .monthsDuration, .any: break
        default: report("a minus expects a number or a duration, found \(operand.type)", at: syntax.place)
        }
        if case .constant(let value) = operand.form { return Tree(.constant(value.opposite), operand.type) }
        return Tree(.minus(operand), operand.type)
    }

    mutating func compare(_ left: Syntax, _ comparison: Comparison, _ right: Syntax) -> Tree {
        let first = tree(left)
        let second = tree(right)
        check(first, left, comparison, second, right)
        return Tree(.compare(first, comparison, second), .boolean)
    }

    mutating func between(_ operand: Syntax, _ low: Syntax, _ high: Syntax) -> Tree {
        let value = tree(operand)
        let bounds = (tree(low), tree(high))
        check(value, operand, .greaterOrEqual, bounds.0, low)
        check(value, operand, .lessOrEqual, bounds.1, high)
        return Tree(.between(value, low: bounds.0, high: bounds.1), .boolean)
    }

    /// Reports a comparison that could never mean anything.
    private mutating func check(
        _ first: Tree, _ left: Syntax, _ comparison: Comparison, _ second: Tree, _ right: Syntax
    ) {
        checkChoices(first, left, second, right)
        guard first.type.isComparable(with: second.type) else {
            report("\(first.type) cannot be compared with \(second.type)", at: left.place)
            return
        }
        guard comparison != .equal && comparison != .notEqual else { return }
        for (operand, syntax) in [(first, left), (second, right)] where !operand.type.isOrdered {
            report(
                "\(operand.type) has no order: \(comparison.rawValue) needs numbers, texts, dates or durations",
                at: syntax.place)
        }
    }

    mutating func member(_ operand: Syntax, _ tests: [SyntaxTest]) -> Tree {
        let value = tree(operand)
        let checked = tests.map { test in
            let other = tree(test.operand)
            if let comparison = test.comparison {
                check(value, operand, comparison, other, test.operand)
            } else {
                checkMembership(of: value, operand, in: other, test.operand)
            }
            return Test(test.comparison, other)
        }
        return Tree(.member(value, checked), .boolean)
    }

    private mutating func checkMembership(of value: Tree, _ operand: Syntax, in other: Tree, _ syntax: Syntax) {
        checkChoices(value, operand, other, syntax)
        let type = value.type
        let fits =
            switch other.type {
            case .list(.range(let bound)), .range(let bound): type.isComparable(with: bound)
            case .list(let element): type.isComparable(with: element) || type.isComparable(with: other.type)
            default: type.isComparable(with: other.type)
            }
        if !fits { report("\(type) cannot be in \(other.type)", at: operand.place) }
    }

    mutating func arithmetic(_ left: Syntax, _ arithmetic: Arithmetic, _ right: Syntax) -> Tree {
        let first = tree(left)
        let second = tree(right)
        guard let type = Checker.result(first.type, arithmetic, second.type) else {
            report("\(first.type) \(arithmetic.rawValue) \(second.type) has no meaning", at: left.place)
            return Tree(.arithmetic(first, arithmetic, second), .any)
        }
        return Tree(.arithmetic(first, arithmetic, second), type)
    }

    /// The type of a sum, difference, product, quotient or power, or nil when there is none.
    private static func result(_ left: ValueType, _ arithmetic: Arithmetic, _ right: ValueType) -> ValueType? {
        switch (left, arithmetic, right) {
        case (.any, _, _), (_, _, .any): .any
        case (.number, _, .number): .number
        case (let one, .add, let other) where one.isText && other.isText: .string
        case (.date, .subtract, .date): .daysDuration
        case (.date, .add, .daysDuration), (.date, .add, .monthsDuration), (.date, .subtract, .daysDuration),
            (.date, .subtract, .monthsDuration), (.daysDuration, .add, .date), (.monthsDuration, .add, .date):
            .date
        case (.daysDuration, .add, .daysDuration), (.daysDuration, .subtract, .daysDuration),
            (.daysDuration, .multiply, .number), (.daysDuration, .divide, .number), (.number, .multiply, .daysDuration):
            .daysDuration
        case (.monthsDuration, .add, .monthsDuration), (.monthsDuration, .subtract, .monthsDuration),
            (.monthsDuration, .multiply, .number), (.monthsDuration, .divide, .number),
            (.number, .multiply, .monthsDuration):
            .monthsDuration
        case (.daysDuration, .divide, .daysDuration), (.monthsDuration, .divide, .monthsDuration): .number
        default: nil
        }
    }

    mutating func choose(_ condition: Syntax, _ then: Syntax, _ otherwise: Syntax) -> Tree {
        let test = truth(condition, of: "if")
        let branches = (tree(then), tree(otherwise))
        let type = branches.0.type.joined(with: branches.1.type)
        if type == nil {
            report("then gives \(branches.0.type), but else \(branches.1.type)", at: otherwise.place)
        }
        return Tree(.choose(test, then: branches.0, otherwise: branches.1), type ?? .any)
    }
}

extension Checker {
    /// Reports constants that are not among the declared values of the choice they meet.
    mutating func checkChoices(_ first: Tree, _ left: Syntax, _ second: Tree, _ right: Syntax) {
        check(right, against: first)
        check(left, against: second)
    }

    private mutating func check(_ syntax: Syntax, against tree: Tree) {
        guard case .choice(let allowed) = tree.type.innermost else { return }
        var owner = "the choice"
        if case .fact(let index) = tree.form { owner = schema.facts[index].name }
        check(syntax, among: allowed, of: owner)
    }

    mutating func check(_ syntax: Syntax, among allowed: [String], of owner: String) {
        switch syntax.kind {
        case .string(let text) where !allowed.contains(text):
            let nearest = Spelling.nearest(to: text, among: allowed)
            let advice = nearest.map { "; did you mean \"\($0)\"?" } ?? "; it is one of \(ValueType.quoted(allowed))"
            report("\"\(text)\" is not a value of \(owner)\(advice)", at: syntax.place)
        case .list(let elements): elements.forEach { check($0, among: allowed, of: owner) }
        case .choose(_, let then, let otherwise):
            check(then, among: allowed, of: owner)
            check(otherwise, among: allowed, of: owner)
        default: break
        }
    }
}

extension ValueType {
    /// The type inside lists of lists.
    fileprivate var innermost: ValueType {
        if case .list(let element) = self { element.innermost } else { self }
    }
}

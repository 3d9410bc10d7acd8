import Vocabulary

extension Words {
    /// Something true or false as a clause, said or denied.
    mutating func clause(_ tree: Tree, denied: Bool = false) -> String {
        switch tree.form {
        case .not(let operand): return clause(operand, denied: !denied)
        case .fact(let index) where facts.indices.contains(index):
            return statement(facts[index].name, label(facts[index].name), denied: denied)
        case .definition(let definition, let arguments):
            return statement(definition.name, self.definition(definition, arguments), denied: denied)
        case .compare(let left, let comparison, let right):
            return compare(left, denied ? comparison.opposite : comparison, right)
        case .member(let operand, let tests): return member(operand, tests, denied: denied)
        case .constant(.boolean(let value)): return value != denied ? phrases.yes : phrases.no
        case .all(let operands) where !denied: return junction(operands, phrases.and)
        case .any(let operands) where !denied: return junction(operands, phrases.or)
        default:
            let said = affirmed(tree)
            return denied ? fill(phrases.untrue, said) : said
        }
    }

    private mutating func affirmed(_ tree: Tree) -> String {
        switch tree.form {
        case .all(let operands): return junction(operands, phrases.and)
        case .any(let operands): return junction(operands, phrases.or)
        case .between(let operand, let low, let high): return between(operand, low, high)
        case .choose(let condition, let then, let otherwise):
            return fill(phrases.choice, clause(condition), clause(then), clause(otherwise))
        case .quantified(let quantifier, let bindings, let body):
            let template = quantifier == .some ? phrases.some : phrases.every
            return loop(template, bindings[...]) { $0.clause(body) }
        case .call(let function, let arguments): return functionClause(function, arguments)
        case .local(let number): return fill(phrases.holds, local(number))
        case .constant(let value): return constant(value, of: Owner())
        default: return fill(phrases.holds, noun(tree))
        }
    }

    private func statement(_ name: String, _ label: String, denied: Bool) -> String {
        naming.statement(name, !denied, language) ?? fill(denied ? phrases.fails : phrases.holds, label)
    }

    private mutating func junction(_ operands: [Tree], _ word: String) -> String {
        var parts: [String] = []
        for operand in operands {
            let text = clause(operand)
            parts.append(operand.isJunction ? "(\(text))" : text)
        }
        // The Arabic "and" is written together with the word after it.
        let joint = word == "و" ? " و" : " \(word) "
        return parts.joined(separator: joint)
    }

    private mutating func compare(_ left: Tree, _ comparison: Comparison, _ right: Tree) -> String {
        if let truth = truth(left, comparison, right) ?? truth(right, comparison, left) { return truth }
        if case .constant = left.form, case .constant = right.form {
        } else if case .constant = left.form {
            return compare(right, comparison.turned, left)
        }
        if right.form == .constant(.null), comparison == .equal || comparison == .notEqual {
            return fill(comparison == .equal ? phrases.isNothing : phrases.isSomething, noun(left))
        }
        let first = day(left, of: owner(of: right))
        return compare(first, comparison, day(right, of: owner(of: left)), areDates: left.type == .date)
    }

    /// A noun to compare with; "after 60 days after" would be hard to read.
    private mutating func day(_ tree: Tree, of owner: Owner) -> String {
        let text = noun(tree, of: owner)
        guard tree.type == .date else { return text }
        switch tree.form {
        case .arithmetic, .call(.workingDaysAfter, _): return fill(phrases.theDay, text)
        default: return text
        }
    }

    private func compare(_ left: String, _ comparison: Comparison, _ right: String, areDates: Bool) -> String {
        switch comparison {
        case .equal: fill(phrases.equal, left, right)
        case .notEqual: fill(phrases.notEqual, left, right)
        default: fill((areDates ? phrases.dates : phrases.amounts)[comparison] ?? "", left, right)
        }
    }

    /// `fact = true` is the fact itself.
    private mutating func truth(_ operand: Tree, _ comparison: Comparison, _ other: Tree) -> String? {
        guard case .constant(.boolean(let value)) = other.form else { return nil }
        switch comparison {
        case .equal: return clause(operand, denied: !value)
        case .notEqual: return clause(operand, denied: value)
        default: return nil
        }
    }

    private mutating func between(_ operand: Tree, _ low: Tree, _ high: Tree) -> String {
        let owner = owner(of: operand)
        return fill(phrases.between, noun(operand), day(low, of: owner), day(high, of: owner))
    }

    private mutating func member(_ operand: Tree, _ tests: [Test], denied: Bool) -> String {
        if let values = Words.values(tests) { return oneOf(operand, values, denied: denied) }
        var parts: [String] = []
        for test in tests { parts.append(self.test(operand, test)) }
        let said = parts.joined(separator: language == .arabic ? " أو " : " \(phrases.or) ")
        return denied ? fill(phrases.untrue, said) : said
    }

    /// The single values that tests compare with, when all of them do.
    private static func values(_ tests: [Test]) -> [Tree]? {
        var values: [Tree] = []
        for test in tests {
            guard test.comparison == nil || test.comparison == .equal else { return nil }
            switch (test.operand.form, test.operand.type) {
            case (.list(let elements), _) where elements.allSatisfy { !$0.type.isCompound }: values += elements
            case (_, .list), (_, .range), (_, .any): return nil
            default: values.append(test.operand)
            }
        }
        return values
    }

    private mutating func oneOf(_ operand: Tree, _ values: [Tree], denied: Bool) -> String {
        let subject = noun(operand)
        let owner = owner(of: operand)
        var names: [String] = []
        for value in values { names.append(noun(value, of: owner)) }
        guard let last = names.last else {
            return fill(denied ? phrases.notAmong : phrases.among, subject, phrases.nothing)
        }
        guard names.count > 1 else { return fill(denied ? phrases.notEqual : phrases.equal, subject, last) }
        if denied { return fill(phrases.noneOf, subject, names.joined(separator: " \(phrases.nor) ")) }
        let list = names.dropLast().joined(separator: phrases.comma) + " \(phrases.lastOf) " + last
        return fill(phrases.equal, subject, list)
    }

    private mutating func test(_ operand: Tree, _ test: Test) -> String {
        if let comparison = test.comparison { return compare(operand, comparison, test.operand) }
        if case .range(let low, let includesLow, let high, let includesHigh) = test.operand.form {
            if includesLow && includesHigh { return between(operand, low, high) }
            let first = compare(operand, includesLow ? .greaterOrEqual : .greater, low)
            let second = compare(operand, includesHigh ? .lessOrEqual : .less, high)
            return first + (language == .arabic ? " و" : " \(phrases.and) ") + second
        }
        if case .list = test.operand.type { return fill(phrases.among, noun(operand), noun(test.operand)) }
        return compare(operand, .equal, test.operand)
    }
}

extension Tree {
    fileprivate var isJunction: Bool {
        switch form {
        case .all, .any, .choose: true
        case .not(let operand): operand.isJunction
        default: false
        }
    }
}

extension Comparison {
    /// What holds exactly when this does not.
    var opposite: Comparison {
        switch self {
        case .equal: .notEqual
        case .notEqual: .equal
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .greater: .lessOrEqual
        case .greaterOrEqual: .less
        }
    }

    /// The same with its sides exchanged.
    var turned: Comparison {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }
}

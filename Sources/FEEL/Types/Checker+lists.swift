import Vocabulary

extension Checker {
    mutating func list(_ elements: [Syntax], at place: Place) -> Tree {
        let trees = elements.map { tree($0) }
        var type: ValueType = trees.isEmpty ? .any : .null
        for (tree, syntax) in zip(trees, elements) {
            if let joined = type.joined(with: tree.type) {
                type = joined
            } else {
                report("the elements of a list have one type: \(tree.type) stands beside \(type)", at: syntax.place)
                type = .any
            }
        }
        return Tree(.list(trees), .list(type))
    }

    mutating func range(_ range: SyntaxRange, at place: Place) -> Tree {
        let low = tree(range.low)
        let high = tree(range.high)
        let type = low.type.joined(with: high.type)
        if type?.isOrdered != true {
            report(
                "a range goes from one to another number, text, date or duration: found \(low.type) and \(high.type)",
                at: place)
        }
        let form = Form.range(
            low: low, includesLow: range.includesLow, high: high, includesHigh: range.includesHigh)
        return Tree(form, .range(type ?? .any))
    }

    mutating func quantified(_ quantifier: Quantifier, _ bindings: [SyntaxBinding], _ body: Syntax) -> Tree {
        let outer = scope.count
        let bound = bind(bindings)
        let test = truth(body, of: quantifier.rawValue)
        scope.removeLast(scope.count - outer)
        return Tree(.quantified(quantifier, bound, test), .boolean)
    }

    mutating func each(_ bindings: [SyntaxBinding], _ body: Syntax) -> Tree {
        let outer = scope.count
        let bound = bind(bindings)
        let result = tree(body)
        scope.removeLast(scope.count - outer)
        return Tree(.each(bound, result), .list(result.type))
    }

    private mutating func bind(_ bindings: [SyntaxBinding]) -> [Binding] {
        bindings.map { binding in
            let source = tree(binding.source)
            let number = scope.count
            scope.append(Local(name: binding.name, type: element(of: source, at: binding.source.place)))
            return Binding(binding.name, local: number, in: source)
        }
    }

    /// The type of what a loop or filter runs over.
    private mutating func element(of source: Tree, at place: Place) -> ValueType {
        switch source.type {
        case .list(let element): return element
        case .range(let bound) where [.number, .date, .any].contains(bound): return bound
        case .any: return .any
        default:
            report("expected a list, found \(source.type)", at: place)
            return checking == .strict || source.type == .null ? .any : source.type
        }
    }

    mutating func filter(_ list: Syntax, _ condition: Syntax) -> Tree {
        let source = tree(list)
        let number = scope.count
        let type = element(of: source, at: list.place)
        scope.append(Local(name: "item", type: type, opensFields: true))
        let test = tree(condition)
        scope.removeLast()
        switch test.type {
        case .number where !test.uses(localFrom: number): return Tree(.element(source, at: test), type)
        case .number:
            report("an index is counted outside the list: it cannot use the elements", at: condition.place)
            return Tree(.filter(source, local: number, test), .any)
        case .any: return Tree(.filter(source, local: number, test), checking == .strict ? .list(type) : .any)
        case .boolean: break
        default:
            report("expected a condition or a number between the brackets, found \(test.type)", at: condition.place)
        }
        return Tree(.filter(source, local: number, test), .list(type))
    }

    mutating func property(_ operand: Syntax, _ name: String, at place: Place) -> Tree {
        let source = tree(operand)
        guard let type = type(of: name, in: source.type) else {
            if Checker.beyond.contains(name) {
                refuse("times are not part of this language", at: place)
                return Checker.broken
            }
            if case .range = source.type, ["start", "end"].contains(name) {
                refuse("the ends of a range are not part of this language", at: place)
                return Checker.broken
            }
            let known = Checker.properties(of: source.type)
            let nearest = Spelling.hint(for: name, among: known)
            let list = known.isEmpty ? "" : "; it has " + known.joined(separator: ", ")
            report("\(source.type) has no property \(name)" + (nearest.isEmpty ? list : nearest), at: place)
            return Tree(.property(source, name), .any)
        }
        return Tree(.property(source, name), type)
    }

    /// Properties of FEEL's times, and of durations with hours.
    private static let beyond: Set<String> = [
        "hour", "minute", "second", "timezone", "hours", "minutes", "seconds",
    ]

    private static func properties(of type: ValueType) -> [String] {
        switch type {
        case .record(let fields): fields.keys.sorted()
        case .date: ["year", "month", "day", "weekday"]
        case .monthsDuration: ["years", "months"]
        case .daysDuration: ["days"]
        case .list(let element): properties(of: element)
        default: []
        }
    }

    private func type(of name: String, in type: ValueType) -> ValueType? {
        switch type {
        case .any: Checker.beyond.contains(name) ? nil : .any
        case .record(let fields): fields[name]
        case .list(let element): self.type(of: name, in: element).map(ValueType.list)
        default: Checker.properties(of: type).contains(name) ? .number : nil
        }
    }
}

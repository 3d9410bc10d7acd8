extension Tree {
    /// The trees directly inside, in the order of the text; not the bodies of definitions.
    package var children: [Tree] {
        switch form {
        case .constant, .fact, .local: []
        case .not(let operand), .minus(let operand), .property(let operand, _): [operand]
        case .all(let operands), .any(let operands), .list(let operands), .call(_, let operands),
            .definition(_, let operands):
            operands
        case .compare(let left, _, let right), .arithmetic(let left, _, let right), .filter(let left, _, let right),
            .element(let left, let right):
            [left, right]
        case .between(let operand, let low, let high): [operand, low, high]
        case .member(let operand, let tests): [operand] + tests.map(\.operand)
        case .choose(let condition, let then, let otherwise): [condition, then, otherwise]
        case .quantified(_, let bindings, let body), .each(let bindings, let body): bindings.map(\.source) + [body]
        case .range(let low, _, let high, _): [low, high]
        }
    }

    /// Every fact read, also through definitions.
    var facts: FactSet {
        var facts = children.reduce(into: FactSet()) { $0.formUnion($1.facts) }
        if case .fact(let index) = form { facts.insert(index) }
        if case .definition(let definition, _) = form { facts.formUnion(definition.facts) }
        return facts
    }

    /// Whether it speaks of that local or of one bound later.
    func uses(localFrom number: Int) -> Bool {
        switch form {
        case .local(let own): own >= number
        case .quantified(_, let bindings, _), .each(let bindings, _):
            bindings.contains { $0.local >= number } || children.contains { $0.uses(localFrom: number) }
        case .filter(_, let own, _): own >= number || children.contains { $0.uses(localFrom: number) }
        default: children.contains { $0.uses(localFrom: number) }
        }
    }
}

extension Tree {
    /// Per fact index, the constants that it is compared with, each once, in the order of the text.
    var constants: [Int: [Value]] {
        var found: [Int: [Value]] = [:]
        collectConstants(into: &found)
        return found
    }

    private func collectConstants(into found: inout [Int: [Value]]) {
        switch form {
        case .compare(let left, _, let right):
            left.meets(right, into: &found)
            right.meets(left, into: &found)
        case .between(let operand, let low, let high):
            operand.meets(low, into: &found)
            operand.meets(high, into: &found)
        case .member(let operand, let tests): tests.forEach { operand.meets($0.operand, into: &found) }
        case .call(.listContains, let arguments) where arguments.count == 2:
            arguments[1].meets(arguments[0], into: &found)
        case .definition(let definition, _): definition.body.collectConstants(into: &found)
        default: break
        }
        children.forEach { $0.collectConstants(into: &found) }
    }

    private func meets(_ other: Tree, into found: inout [Int: [Value]]) {
        guard case .fact(let index) = form else { return }
        switch other.form {
        case .constant(let value) where found[index]?.contains(value) != true: found[index, default: []].append(value)
        case .list, .range, .choose: other.children.forEach { meets($0, into: &found) }
        default: break
        }
    }
}

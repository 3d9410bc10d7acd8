import Foundation
import Vocabulary

/// Evaluates a tree for one person, exactly, and keeps account of the facts that decided.
///
/// It is the oracle: what it answers is what an expression means. Facts that are not given are UNKNOWN and spread by
/// Kleene's logic; `null` is a value like others, and mistakes of type that were not found before evaluation
/// answer null, as the FEEL standard has it.
struct Evaluator {
    private let facts: [Value?]
    private(set) var decisive = FactSet()
    private var locals: [Value] = []
    /// Where the present definition's locals begin.
    private var base = 0
    private var stepsLeft = Evaluator.mostSteps

    /// What one evaluation may cost; beyond it every answer is null.
    ///
    /// A loop over lists can be written in a line that would run for years.
    private static let mostSteps = 1_000_000

    init(_ facts: Facts) {
        self.facts = facts.values
    }

    mutating func value(of tree: Tree) -> Value {
        stepsLeft -= 1
        guard stepsLeft > 0 else { return .null }
        switch tree.form {
        case .constant(let value): return value
        case .fact(let index): return fact(index, tree.type)
        case .local(let number): return base + number < locals.count ? locals[base + number] : .null
        case .all(let operands): return junction(.and, operands)
        case .any(let operands): return junction(.or, operands)
        case .not(let operand): return value(of: operand).negated
        case .compare(let left, let comparison, let right):
            let first = value(of: left)
            return first.compares(comparison, to: value(of: right))
        case .member(let operand, let tests): return member(operand, tests)
        default: return rarer(tree.form)
        }
    }

    // Apart from the frequent forms, so that the frame of the recursion stays small.
    private mutating func rarer(_ form: Form) -> Value {
        switch form {
        case .between(let operand, let low, let high): return between(operand, low, high)
        case .arithmetic(let left, let arithmetic, let right):
            let first = value(of: left)
            return first.combined(arithmetic, with: value(of: right))
        case .minus(let operand): return value(of: operand).opposite
        case .choose(let condition, let then, let otherwise): return choice(condition, then, otherwise)
        case .quantified(let quantifier, let bindings, let body):
            return quantified(quantifier == .every ? .and : .or, bindings[...], body)
        case .each(let bindings, let body): return each(bindings, body)
        case .filter(let list, let local, let condition): return filter(list, local, condition)
        case .element(let list, let index): return element(value(of: list), at: value(of: index))
        case .property(let operand, let name): return value(of: operand).property(name)
        case .call(let function, let arguments): return function.applied(to: arguments.map { value(of: $0) })
        case .list(let elements): return .list(elements.map { value(of: $0) })
        case .range(let low, let includesLow, let high, let includesHigh):
            let first = value(of: low)
            return .range(
                ValueRange(
                    from: first, includingLow: includesLow, to: value(of: high), includingHigh: includesHigh))
        case .definition(let definition, let arguments): return call(definition, arguments)
        default: return .null
        }
    }

    private mutating func fact(_ index: Int, _ type: ValueType) -> Value {
        decisive.insert(index)
        guard index < facts.count, let value = facts[index] else { return .unknown([index]) }
        if case .unknown = value { return .unknown([index]) }
        return type.isCompound ? value.completed(as: type, from: [index]) : value
    }

    private mutating func junction(_ logic: Kleene, _ operands: [Tree]) -> Value {
        var logic = logic
        let before = decisive
        var gathered = before
        for operand in operands {
            decisive = FactSet()
            if logic.decides(value(of: operand)) {
                decisive.formUnion(before)
                return logic.decided
            }
            gathered.formUnion(decisive)
        }
        decisive = gathered
        return logic.rest
    }

    private mutating func between(_ operand: Tree, _ low: Tree, _ high: Tree) -> Value {
        let value = value(of: operand)
        var logic = Kleene.and
        if logic.decides(value.compares(.greaterOrEqual, to: self.value(of: low))) { return logic.decided }
        if logic.decides(value.compares(.lessOrEqual, to: self.value(of: high))) { return logic.decided }
        return logic.rest
    }

    private mutating func member(_ operand: Tree, _ tests: [Test]) -> Value {
        let value = value(of: operand)
        var logic = Kleene.or
        for test in tests {
            let other = self.value(of: test.operand)
            let answer = test.comparison.map { value.compares($0, to: other) } ?? value.isIn(other)
            if logic.decides(answer) { return logic.decided }
        }
        return logic.rest
    }

    /// With an unknown condition, what both branches agree on.
    private mutating func choice(_ condition: Tree, _ then: Tree, _ otherwise: Tree) -> Value {
        switch value(of: condition) {
        case .boolean(true): return value(of: then)
        case .unknown(let waiting):
            let one = value(of: then)
            let other = value(of: otherwise)
            return one.isKnown && one == other ? one : .unknown(waiting)
        default: return value(of: otherwise)
        }
    }

    private mutating func call(_ definition: Definition, _ arguments: [Tree]) -> Value {
        let caller = base
        let start = locals.count
        // All before the first is bound: a binding inside an argument counts on the caller's locals alone.
        let values = arguments.map { value(of: $0) }
        locals.append(contentsOf: values)
        base = start
        let result = value(of: definition.body)
        base = caller
        locals.removeLast(locals.count - start)
        return result
    }
}

extension Evaluator {
    private mutating func quantified(_ logic: Kleene, _ bindings: ArraySlice<Binding>, _ body: Tree) -> Value {
        guard let binding = bindings.first else { return value(of: body) }
        var logic = logic
        switch value(of: binding.source).elements {
        case .waiting(let facts): return .unknown(facts)
        case .none: return .null
        case .list(let elements):
            let inner = logic
            for element in elements where stepsLeft > 0 {
                locals.append(element)
                let answer = quantified(inner, bindings.dropFirst(), body)
                locals.removeLast()
                if logic.decides(answer) { return logic.decided }
            }
            return stepsLeft > 0 ? logic.rest : .null
        }
    }

    private mutating func each(_ bindings: [Binding], _ body: Tree) -> Value {
        var results: [Value] = []
        return collect(bindings[...], body, into: &results) ?? .list(results)
    }

    /// Adds the body's value for each combination; answers what stands in for the whole list when there is none.
    private mutating func collect(
        _ bindings: ArraySlice<Binding>, _ body: Tree, into results: inout [Value]
    ) -> Value? {
        guard let binding = bindings.first else {
            results.append(value(of: body))
            return nil
        }
        switch value(of: binding.source).elements {
        case .waiting(let facts): return .unknown(facts)
        case .none: return .null
        case .list(let elements):
            for element in elements {
                guard stepsLeft > 0 else { return .null }
                locals.append(element)
                let failure = collect(bindings.dropFirst(), body, into: &results)
                locals.removeLast()
                if let failure { return failure }
            }
            return nil
        }
    }

    private mutating func filter(_ list: Tree, _ local: Int, _ condition: Tree) -> Value {
        let source = value(of: list)
        switch source.elements {
        case .waiting(let facts): return .unknown(facts)
        case .none: return .null
        case .list(let elements):
            var kept: [Value] = []
            var waiting: FactSet?
            for element in elements {
                guard stepsLeft > 0 else { return .null }
                locals.append(element)
                let answer = value(of: condition)
                locals.removeLast()
                switch answer {
                case .boolean(true): kept.append(element)
                case .unknown(let facts): waiting = (waiting ?? FactSet()).union(facts)
                case .number: return self.element(source, at: answer)
                default: continue
                }
            }
            return waiting.map(Value.unknown) ?? .list(kept)
        }
    }

    private func element(_ list: Value, at index: Value) -> Value {
        if case .unknown(let facts) = index { return .unknown(facts.union(list.waitsFor)) }
        guard case .number(let number) = index, let whole = Numbers.whole(number) else { return .null }
        switch list.elements {
        case .waiting(let facts): return .unknown(facts)
        case .none: return .null
        case .list(let elements):
            let position = whole < 0 ? elements.count + whole : whole - 1
            return elements.indices.contains(position) ? elements[position] : .null
        }
    }
}

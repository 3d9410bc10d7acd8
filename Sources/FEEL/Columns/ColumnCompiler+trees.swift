import Foundation
import Vocabulary

extension ColumnCompiler {
    /// The truth register of a condition.
    mutating func truth(_ tree: Tree, _ locals: [ColumnNode] = []) throws(Unsupported) -> Int32 {
        guard case .truth(let register) = try node(tree, locals) else { throw Unsupported() }
        return register
    }

    mutating func number(_ tree: Tree, _ locals: [ColumnNode] = []) throws(Unsupported) -> NumberNode {
        guard case .number(let node) = try node(tree, locals) else { throw Unsupported() }
        return node
    }

    mutating func node(_ tree: Tree, _ locals: [ColumnNode]) throws(Unsupported) -> ColumnNode {
        switch tree.form {
        case .constant(let value): return try constant(value)
        case .fact(let fact): return try self.fact(fact, type: tree.type)
        case .local(let number):
            guard locals.indices.contains(number) else { throw Unsupported() }
            return locals[number]
        case .definition(let definition, let arguments):
            var bound: [ColumnNode] = []
            for argument in arguments { bound.append(try node(argument, locals)) }
            return try node(definition.body, bound)
        case .all(let operands): return .truth(try junction(.and, operands, locals))
        case .any(let operands): return .truth(try junction(.or, operands, locals))
        case .not(let operand): return .truth(not(try truth(operand, locals)))
        case .compare(let left, let comparison, let right):
            return .truth(try compare(try node(left, locals), comparison, try node(right, locals)))
        case .between(let operand, let low, let high):
            let operand = try node(operand, locals)
            let above = try compare(operand, .greaterOrEqual, try node(low, locals))
            return .truth(both(above, try compare(operand, .lessOrEqual, try node(high, locals))))
        case .member(let operand, let tests): return .truth(try member(try node(operand, locals), tests, locals))
        case .arithmetic(let left, let operation, let right):
            return .number(try arithmetic(try number(left, locals), operation, try number(right, locals)))
        case .minus(let operand): return .number(try scaled(try number(operand, locals), by: -1))
        case .choose(let condition, let then, let otherwise):
            return try choose(try truth(condition, locals), try node(then, locals), try node(otherwise, locals))
        case .property(let operand, let name): return try property(try number(operand, locals), name)
        case .call(.monthsBetween, let arguments) where arguments.count == 2:
            return .number(try monthsBetween(try number(arguments[0], locals), try number(arguments[1], locals)))
        case .list(let elements):
            var nodes: [ColumnNode] = []
            for element in elements { nodes.append(try node(element, locals)) }
            return .list(nodes)
        case .range(let low, let includesLow, let high, let includesHigh):
            return .range(
                RangeNode(
                    low: try number(low, locals), includesLow: includesLow, high: try number(high, locals),
                    includesHigh: includesHigh))
        case .quantified, .each, .filter, .element, .call: throw Unsupported()
        }
    }

    private func constant(_ value: Value) throws(Unsupported) -> ColumnNode {
        switch value {
        case .number(let number): return .number(try NumberNode(number))
        case .date(let day): return .number(NumberNode(.date, Int64(day.number)))
        case .days(let days): return .number(NumberNode(.days, Int64(days)))
        case .months(let months): return .number(NumberNode(.months, Int64(months)))
        case .string, .boolean: return .constant(value)
        case .list(let values):
            var nodes: [ColumnNode] = []
            for value in values { nodes.append(try constant(value)) }
            return .list(nodes)
        case .range(let range):
            guard case (.number(let low), .number(let high)) = (try constant(range.low), try constant(range.high))
            else {
                throw Unsupported()
            }
            return .range(
                RangeNode(low: low, includesLow: range.includesLow, high: high, includesHigh: range.includesHigh))
        case .unknown, .null, .record: throw Unsupported()
        }
    }

    private mutating func fact(_ fact: Int, type: ValueType) throws(Unsupported) -> ColumnNode {
        guard let (register, known) = column(fact), let bounds = table.columns[fact]?.bounds else {
            throw Unsupported()
        }
        switch type {
        case .choice(let choices): return .choice(register, known: known, choices)
        case .boolean: return .truth(emit(Instruction(operation: .flag, a: register, knownA: known), .bytes))
        case .date, .number:
            return .number(
                NumberNode(
                    kind: type == .date ? .date : .number, register: register, isWide: false, known: known, scale: 0,
                    bounds: bounds, constant: nil))
        default: throw Unsupported()
        }
    }

    private mutating func junction(
        _ operation: Instruction.Operation, _ operands: [Tree], _ locals: [ColumnNode]
    ) throws(Unsupported) -> Int32 {
        var registers: [Int32] = []
        for operand in operands { registers.append(try truth(operand, locals)) }
        guard var result = registers.first else { throw Unsupported() }
        for register in registers.dropFirst() {
            // Ordered operands, so that `a and b` and `b and a` are one instruction.
            let (first, second) = (min(result, register), max(result, register))
            result = first == second ? first : emit(Instruction(operation: operation, a: first, b: second), .bytes)
        }
        return result
    }

    mutating func not(_ register: Int32) -> Int32 { emit(Instruction(operation: .not, a: register), .bytes) }
    mutating func both(_ first: Int32, _ second: Int32) -> Int32 {
        emit(Instruction(operation: .and, a: min(first, second), b: max(first, second)), .bytes)
    }
    mutating func either(_ first: Int32, _ second: Int32) -> Int32 {
        emit(Instruction(operation: .or, a: min(first, second), b: max(first, second)), .bytes)
    }
}

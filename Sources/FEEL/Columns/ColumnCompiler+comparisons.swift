import Foundation

extension ColumnCompiler {
    mutating func compare(_ left: ColumnNode, _ comparison: Comparison, _ right: ColumnNode) throws(Unsupported)
        -> Int32
    {
        switch (left, right) {
        case (.choice(let register, let known, let choices), .constant(.string(let text))):
            guard let code = choices.firstIndex(of: text) else { throw Unsupported() }
            return try equality(among(register, known, [code]), comparison)
        case (.constant, .choice): return try compare(right, comparison, left)
        case (.truth(let register), .constant(.boolean(let wanted))):
            return try equality(wanted ? register : not(register), comparison)
        case (.constant(.boolean), .truth): return try compare(right, comparison, left)
        case (.number(let left), .number(let right)): return try compare(left, comparison, right)
        default: throw Unsupported()
        }
    }

    private mutating func equality(_ register: Int32, _ comparison: Comparison) throws(Unsupported) -> Int32 {
        switch comparison {
        case .equal: return register
        case .notEqual: return not(register)
        default: throw Unsupported()
        }
    }

    /// Whether a code is among some, four to an instruction; the codes differ from each other.
    private mutating func among(_ register: Int32, _ known: Int32, _ codes: [Int]) -> Int32 {
        var result: Int32?
        for start in stride(from: 0, to: codes.count, by: 4) {
            let part = amongFour(register, known, Array(codes[start..<min(start + 4, codes.count)]))
            result = result.map { either($0, part) } ?? part
        }
        return result ?? register
    }

    /// One to four codes; the last stands for those that are missing, but one alone is compared as such.
    private mutating func amongFour(_ register: Int32, _ known: Int32, _ codes: [Int]) -> Int32 {
        if codes.count == 1 {
            return emit(
                Instruction(operation: .codeEquals, a: register, knownA: known, immediate: Int64(codes[0])), .bytes)
        }
        let four = (0..<4).map { codes[min($0, codes.count - 1)] }
        let packed = four.enumerated().reduce(Int64(0)) { $0 | Int64($1.element) << (8 * Int64($1.offset)) }
        return emit(Instruction(operation: .codeAmong, a: register, knownA: known, immediate: packed), .bytes)
    }

    /// `x in (…)`: the `or` of the tests, equal codes of a choice gathered into one.
    mutating func member(_ operand: ColumnNode, _ tests: [Test], _ locals: [ColumnNode]) throws(Unsupported) -> Int32 {
        var codes: [Int] = []
        var parts: [Int32] = []
        for test in tests {
            let other = try node(test.operand, locals)
            if test.comparison == nil || test.comparison == .equal, let found = self.codes(of: other, for: operand) {
                codes += found
            } else {
                parts.append(try self.test(operand, test.comparison, other))
            }
        }
        if case .choice(let register, let known, _) = operand, !codes.isEmpty {
            parts.append(among(register, known, Array(Set(codes)).sorted()))
        }
        guard var result = parts.first else { throw Unsupported() }
        for part in parts.dropFirst() { result = either(result, part) }
        return result
    }

    private func codes(of node: ColumnNode, for operand: ColumnNode) -> [Int]? {
        guard case .choice(_, _, let choices) = operand else { return nil }
        switch node {
        case .constant(.string(let text)): return choices.firstIndex(of: text).map { [$0] }
        case .list(let nodes):
            let codes = nodes.compactMap { self.codes(of: $0, for: operand) }
            return codes.count == nodes.count ? codes.flatMap(\.self) : nil
        default: return nil
        }
    }

    private mutating func test(
        _ operand: ColumnNode, _ comparison: Comparison?, _ other: ColumnNode
    ) throws(Unsupported) -> Int32 {
        switch (comparison, operand, other) {
        case (let comparison?, _, _): return try compare(operand, comparison, other)
        case (nil, .number, .range(let range)):
            let above = try compare(operand, range.includesLow ? .greaterOrEqual : .greater, .number(range.low))
            return both(above, try compare(operand, range.includesHigh ? .lessOrEqual : .less, .number(range.high)))
        case (nil, _, .list(let nodes)):
            var parts: [Int32] = []
            for node in nodes { parts.append(try test(operand, nil, node)) }
            guard var result = parts.first else { throw Unsupported() }
            for part in parts.dropFirst() { result = either(result, part) }
            return result
        default: return try compare(operand, .equal, other)
        }
    }

    private mutating func compare(
        _ left: NumberNode, _ comparison: Comparison, _ right: NumberNode
    ) throws(Unsupported) -> Int32 {
        let (left, right) = try aligned(try settled(left), try settled(right))
        switch comparison {
        case .equal: return try ordered(left, right, .equal64, .equal32)
        case .notEqual: return not(try ordered(left, right, .equal64, .equal32))
        case .less: return try ordered(left, right, .less64, .less32)
        case .lessOrEqual: return try ordered(left, right, .lessOrEqual64, .lessOrEqual32)
        case .greater: return try ordered(right, left, .less64, .less32)
        case .greaterOrEqual: return try ordered(right, left, .lessOrEqual64, .lessOrEqual32)
        }
    }

    /// One comparison of aligned numbers; a narrow constant stands in the instruction itself.
    private mutating func ordered(
        _ left: NumberNode, _ right: NumberNode, _ wide: Instruction.Operation, _ narrow: Instruction.Operation
    ) throws(Unsupported) -> Int32 {
        if left.isWide || right.isWide {
            let (a, b) = (try widened(left), try widened(right))
            return emit(
                Instruction(operation: wide, a: a.register, b: b.register, knownA: a.known, knownB: b.known), .bytes)
        }
        if let constant = right.constant, left.constant == nil, let short = immediate(narrow, constant, isRight: true) {
            return emit(
                Instruction(operation: short.0, a: left.register, knownA: left.known, immediate: short.1), .bytes)
        }
        if let constant = left.constant, right.constant == nil, let short = immediate(narrow, constant, isRight: false)
        {
            return emit(
                Instruction(operation: short.0, a: right.register, knownA: right.known, immediate: short.1), .bytes)
        }
        let (a, b) = (try inRegister(left), try inRegister(right))
        return emit(
            Instruction(operation: narrow, a: a.register, b: b.register, knownA: a.known, knownB: b.known), .bytes)
    }

    /// The same comparison with the constant inside: over whole numbers `x <= c` is `x < c + 1`.
    private func immediate(
        _ operation: Instruction.Operation, _ constant: Int64, isRight: Bool
    ) -> (Instruction.Operation, Int64)? {
        guard abs(constant) < Int64(Int32.max) - 1 else { return nil }
        return switch (operation, isRight) {
        case (.equal32, _): (.equals32, constant)
        case (.less32, true): (.lessThan32, constant)
        case (.lessOrEqual32, true): (.lessThan32, constant + 1)
        case (.less32, false): (.atLeast32, constant + 1)
        case (.lessOrEqual32, false): (.atLeast32, constant)
        default: nil
        }
    }
}

extension ColumnCompiler {
    /// `if … then … else …`; of an unknown condition the value that both branches agree on.
    mutating func choose(
        _ condition: Int32, _ then: ColumnNode, _ otherwise: ColumnNode
    ) throws(Unsupported) -> ColumnNode {
        switch (then, otherwise) {
        case (.truth(let then), .truth(let otherwise)):
            let chosen = either(both(condition, then), both(not(condition), otherwise))
            return .truth(either(chosen, both(then, otherwise)))
        case (.number(let then), .number(let otherwise)):
            return .number(try choose(condition, try settled(then), try settled(otherwise)))
        default: throw Unsupported()
        }
    }

    private mutating func choose(
        _ condition: Int32, _ then: NumberNode, _ otherwise: NumberNode
    ) throws(Unsupported) -> NumberNode {
        let (first, second) = try aligned(then, otherwise)
        let (a, b) = (try inRegister(first), try inRegister(second))
        let isWide = a.isWide
        let register = emit(
            Instruction(operation: isWide ? .choose64 : .choose32, a: condition, b: a.register, c: b.register),
            isWide ? .wide : .narrow)
        // Where the condition may be unknown nobody can tell from here; the bytes do.
        let known =
            mayBeUnknown(condition) || a.known >= 0 || b.known >= 0
            ? emit(
                Instruction(
                    operation: isWide ? .knownAfterChoice64 : .knownAfterChoice32, a: condition, b: a.register,
                    c: b.register, knownA: a.known, knownB: b.known), .bytes)
            : -1
        let bounds = min(a.bounds.lowerBound, b.bounds.lowerBound)...max(a.bounds.upperBound, b.bounds.upperBound)
        return NumberNode(
            kind: a.kind, register: register, isWide: isWide, known: known, scale: a.scale, bounds: bounds,
            constant: nil)
    }

    /// Whether a truth register may hold "unknown": when anything that it was made from may.
    private func mayBeUnknown(_ register: Int32) -> Bool {
        guard let place = registers.results.firstIndex(of: register) else { return false }
        let instruction = instructions[place]
        if instruction.knownA >= 0 || instruction.knownB >= 0 { return true }
        switch instruction.operation {
        case .and, .or: return mayBeUnknown(instruction.a) || mayBeUnknown(instruction.b)
        case .not: return mayBeUnknown(instruction.a)
        default: return false
        }
    }

    /// `years and months duration(from, to)`: two dates, until it is said what of their distance is wanted.
    mutating func monthsBetween(_ from: NumberNode, _ to: NumberNode) throws(Unsupported) -> NumberNode {
        guard case (.date, .date) = (from.kind, to.kind) else { throw Unsupported() }
        let (from, to) = (try inRegister(from), try inRegister(to))
        guard !from.isWide, !to.isWide else { throw Unsupported() }
        let distance = NumberNode.Kind.distance(
            from: DateColumn(register: from.register, bounds: from.bounds),
            to: DateColumn(register: to.register, bounds: to.bounds))
        return NumberNode(
            kind: distance, register: -1, isWide: false, known: bothKnown(from.known, to.known), scale: 0,
            bounds: -120_000...120_000, constant: nil)
    }

    mutating func property(_ node: NumberNode, _ name: String) throws(Unsupported) -> ColumnNode {
        guard case .distance(let from, let to) = node.kind, name == "years" else { throw Unsupported() }
        return .number(try difference(from, to, like: node, forYears: true))
    }

    /// A number that stands in a register or is constant: a distance of dates becomes whole months.
    mutating func settled(_ node: NumberNode) throws(Unsupported) -> NumberNode {
        guard case .distance(let from, let to) = node.kind else { return node }
        return try difference(from, to, like: node, forYears: false)
    }

    private mutating func difference(
        _ from: DateColumn, _ to: DateColumn, like node: NumberNode, forYears: Bool
    ) throws(Unsupported) -> NumberNode {
        var result = node
        result.kind = forYears ? .number : .months
        let operation: Instruction.Operation = forYears ? .wholeYears32 : .wholeMonths32
        let (start, end) = (try civil(from, forYears: forYears), try civil(to, forYears: forYears))
        result.register = emit(Instruction(operation: operation, a: start, b: end), .narrow)
        return result
    }

    private mutating func civil(_ date: DateColumn, forYears: Bool) throws(Unsupported) -> Int32 {
        let table = try civilTable(date.bounds, forYears: forYears)
        return emit(Instruction(operation: .civil32, a: date.register, immediate: table), .narrow)
    }
}

import Vocabulary

extension ColumnCompiler {
    /// The number in a register, filled with the constant when it is one.
    mutating func inRegister(_ node: NumberNode) throws(Unsupported) -> NumberNode {
        guard node.register < 0 else { return node }
        guard let constant = node.constant else { throw Unsupported() }
        var filled = node
        filled.register = emit(
            Instruction(operation: node.isWide ? .fill64 : .fill32, immediate: constant), node.isWide ? .wide : .narrow)
        return filled
    }

    mutating func widened(_ node: NumberNode) throws(Unsupported) -> NumberNode {
        if node.isWide { return try inRegister(node) }
        var wide = node
        wide.isWide = true
        if let constant = node.constant {
            wide.register = emit(Instruction(operation: .fill64, immediate: constant), .wide)
        } else {
            wide.register = emit(Instruction(operation: .widen, a: node.register), .wide)
        }
        return wide
    }

    /// Both in the same scale, and both wide when one is.
    mutating func aligned(_ left: NumberNode, _ right: NumberNode) throws(Unsupported) -> (NumberNode, NumberNode) {
        guard left.isLike(right) else { throw Unsupported() }
        let scale = max(left.scale, right.scale)
        var (a, b) = (try rescaled(left, to: scale), try rescaled(right, to: scale))
        if a.isWide != b.isWide { (a, b) = (try widened(a), try widened(b)) }
        return (a, b)
    }

    private mutating func rescaled(_ node: NumberNode, to scale: Int) throws(Unsupported) -> NumberNode {
        var result = try scaled(node, by: (node.scale..<scale).reduce(Int64(1)) { factor, _ in factor * 10 })
        result.scale = scale
        return result
    }

    /// The number times a constant, in the same scale.
    mutating func scaled(_ node: NumberNode, by factor: Int64) throws(Unsupported) -> NumberNode {
        guard factor != 1 else { return node }
        if let constant = node.constant {
            let (product, overflow) = constant.multipliedReportingOverflow(by: factor)
            guard !overflow else { throw Unsupported() }
            return NumberNode(node.kind, product, scale: node.scale)
        }
        let bounds = try product(node.bounds, factor...factor)
        var result = node
        result.bounds = bounds
        if NumberNode.isNarrow(bounds), !node.isWide, NumberNode.isNarrow(factor...factor) {
            result.register = emit(
                Instruction(operation: .multiplyBy32, a: node.register, immediate: factor), .narrow)
        } else {
            result = try widened(result)
            result.register = emit(
                Instruction(operation: .multiplyBy64, a: result.register, immediate: factor), .wide)
        }
        return result
    }

    mutating func arithmetic(
        _ left: NumberNode, _ operation: Arithmetic, _ right: NumberNode
    ) throws(Unsupported) -> NumberNode {
        let (left, right) = (try settled(left), try settled(right))
        let kind = try resultKind(left, operation, right)
        switch operation {
        case .add, .subtract:
            var (a, b) = (left, right)
            // A date and days count in the same units.
            (a.kind, b.kind) = (.number, .number)
            (a, b) = try aligned(a, b)
            return try sum(a, b, negated: operation == .subtract, kind)
        case .multiply: return try product(left, right, kind)
        case .divide, .power: throw Unsupported()
        }
    }

    private func resultKind(
        _ left: NumberNode, _ operation: Arithmetic, _ right: NumberNode
    ) throws(Unsupported) -> NumberNode.Kind {
        switch (left.kind, operation, right.kind) {
        case (.number, _, .number): .number
        case (.date, .add, .days), (.date, .subtract, .days), (.days, .add, .date): .date
        case (.date, .subtract, .date), (.days, .add, .days), (.days, .subtract, .days): .days
        case (.months, .add, .months), (.months, .subtract, .months): .months
        default: throw Unsupported()
        }
    }

    private mutating func sum(
        _ a: NumberNode, _ b: NumberNode, negated: Bool, _ kind: NumberNode.Kind
    ) throws(Unsupported) -> NumberNode {
        let bounds = try sum(a.bounds, negated ? -b.bounds.upperBound ... -b.bounds.lowerBound : b.bounds)
        var result = a
        (result.kind, result.bounds, result.constant) = (kind, bounds, nil)
        result.known = bothKnown(a.known, b.known)
        if let one = a.constant, let other = b.constant {
            return NumberNode(kind, negated ? one - other : one + other, scale: a.scale)
        }
        let isNarrow = NumberNode.isNarrow(bounds) && !a.isWide && !b.isWide
        result.isWide = !isNarrow
        if let constant = b.constant, isNarrow {
            result.register = emit(
                Instruction(operation: .addConstant32, a: a.register, immediate: negated ? -constant : constant),
                .narrow)
            return result
        }
        let (first, second) = isNarrow ? (try inRegister(a), try inRegister(b)) : (try widened(a), try widened(b))
        let operation: Instruction.Operation =
            isNarrow ? (negated ? .subtract32 : .add32) : (negated ? .subtract64 : .add64)
        result.register = emit(
            Instruction(operation: operation, a: first.register, b: second.register), isNarrow ? .narrow : .wide)
        return result
    }

    private mutating func product(
        _ left: NumberNode, _ right: NumberNode, _ kind: NumberNode.Kind
    ) throws(Unsupported) -> NumberNode {
        let scale = left.scale + right.scale
        guard scale <= 9 else { throw Unsupported() }
        if let constant = right.constant ?? left.constant {
            var result = try scaled(right.constant == nil ? right : left, by: constant)
            result.scale = scale
            return result
        }
        let bounds = try product(left.bounds, right.bounds)
        let isNarrow = NumberNode.isNarrow(bounds) && !left.isWide && !right.isWide
        let (a, b) = isNarrow ? (left, right) : (try widened(left), try widened(right))
        let register = emit(
            Instruction(operation: isNarrow ? .multiply32 : .multiply64, a: a.register, b: b.register),
            isNarrow ? .narrow : .wide)
        return NumberNode(
            kind: kind, register: register, isWide: !isNarrow, known: bothKnown(left.known, right.known), scale: scale,
            bounds: bounds, constant: nil)
    }

    mutating func bothKnown(_ first: Int32, _ second: Int32) -> Int32 {
        if first < 0 { return second }
        if second < 0 || first == second { return first }
        return emit(Instruction(operation: .bothKnown, a: min(first, second), b: max(first, second)), .bytes)
    }

    private func sum(_ a: ClosedRange<Int64>, _ b: ClosedRange<Int64>) throws(Unsupported) -> ClosedRange<Int64> {
        let (low, lowOverflow) = a.lowerBound.addingReportingOverflow(b.lowerBound)
        let (high, highOverflow) = a.upperBound.addingReportingOverflow(b.upperBound)
        guard !lowOverflow, !highOverflow else { throw Unsupported() }
        return low...high
    }

    private func product(_ a: ClosedRange<Int64>, _ b: ClosedRange<Int64>) throws(Unsupported) -> ClosedRange<Int64> {
        var corners: [Int64] = []
        for one in [a.lowerBound, a.upperBound] {
            for other in [b.lowerBound, b.upperBound] {
                let (product, overflow) = one.multipliedReportingOverflow(by: other)
                guard !overflow else { throw Unsupported() }
                corners.append(product)
            }
        }
        return (corners.min() ?? 0)...(corners.max() ?? 0)
    }
}

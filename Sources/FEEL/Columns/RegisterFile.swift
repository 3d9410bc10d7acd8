/// Where each register of a program lies: in a column of the table, or in scratch memory.
struct RegisterFile {
    enum Size: Int {
        case bytes = 1
        case narrow = 4
        case wide = 8
    }

    enum Register: Hashable {
        /// The values of a fact's column.
        case column(Int)
        /// The known bytes of a fact's column.
        case known(Int)
        case scratch(Size)
    }

    private(set) var all: [Register] = []
    private var columns: [Register: Int32] = [:]
    /// The result register of each instruction.
    private(set) var results: [Int32] = []

    mutating func add(_ register: Register) -> Int32 {
        if let known = columns[register] { return known }
        all.append(register)
        let number = Int32(all.count - 1)
        if case .scratch = register { return number }
        columns[register] = number
        return number
    }

    mutating func place(of instruction: Int, is register: Int32) {
        results.append(register)
    }

    /// Byte offsets in scratch memory, each place free again after its last reader; columns have none.
    func offsets(_ instructions: [Instruction], keeping outputs: Set<Int32>) -> (offsets: [Int], size: Int) {
        var last: [Int32: Int] = [:]
        for (place, instruction) in instructions.enumerated() {
            for operand in instruction.operands { last[operand] = place }
        }
        var free: [Int: [Int]] = [:]
        var offsets = Array(repeating: -1, count: all.count)
        var end = 0
        for (place, instruction) in instructions.enumerated() {
            guard case .scratch(let size) = all[Int(results[place])] else { continue }
            let bytes = size.rawValue * ColumnTable.block
            if let reused = free[bytes]?.popLast() {
                offsets[Int(results[place])] = reused
            } else {
                offsets[Int(results[place])] = end
                end += bytes
            }
            for operand in Set(instruction.operands) where last[operand] == place && !outputs.contains(operand) {
                guard case .scratch(let size) = all[Int(operand)] else { continue }
                free[size.rawValue * ColumnTable.block, default: []].append(offsets[Int(operand)])
            }
        }
        return (offsets, end)
    }
}

extension Instruction {
    /// The registers that it reads.
    var operands: [Int32] {
        let known = [knownA, knownB].filter { $0 >= 0 }
        switch operation {
        case .fill32, .fill64: return known
        case .codeEquals, .codeAmong, .flag, .lessThan32, .atLeast32, .equals32, .not, .addConstant32, .multiplyBy32,
            .civil32, .widen, .multiplyBy64:
            return [a] + known
        case .choose32, .choose64, .knownAfterChoice32, .knownAfterChoice64: return [a, b, c] + known
        default: return [a, b] + known
        }
    }
}

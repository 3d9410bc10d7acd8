/// Runs a program over the blocks of its table, in scratch memory of its own.
struct ColumnMachine: ~Copyable {
    private let program: ColumnProgram
    private let scratch: UnsafeMutableRawPointer
    /// A block of known bytes that says that everyone is known.
    private let everyone: Kernels.Bytes
    /// The address of each register for the block at hand.
    private var addresses: [UnsafeMutableRawPointer]

    init(_ program: ColumnProgram) {
        self.program = program
        scratch = .allocate(byteCount: program.scratchSize + ColumnTable.block, alignment: 64)
        everyone = (scratch + program.scratchSize).bindMemory(to: UInt8.self, capacity: ColumnTable.block)
        everyone.initialize(repeating: 255, count: ColumnTable.block)
        addresses = Array(repeating: scratch, count: program.registers.count)
        for (register, offset) in program.offsets.enumerated() where offset >= 0 {
            addresses[register] = scratch + offset
        }
    }

    deinit {
        scratch.deallocate()
    }

    /// Calls the body for each block with the register addresses, its first row and how many of its rows are people.
    mutating func forEachBlock(_ body: (_ addresses: [UnsafeMutableRawPointer], _ start: Int, _ count: Int) -> Void) {
        withColumns { machine, columns in
            for start in stride(from: 0, to: machine.program.table.count, by: ColumnTable.block) {
                for column in columns { machine.addresses[column.register] = column.base + start * column.stride }
                machine.run()
                body(machine.addresses, start, min(ColumnTable.block, machine.program.table.count - start))
            }
        }
    }

    private struct ColumnAddress {
        let register: Int
        let base: UnsafeMutableRawPointer
        let stride: Int
    }

    /// Pins the columns' memory while the body runs; instructions only ever read it.
    private mutating func withColumns(_ body: (inout ColumnMachine, [ColumnAddress]) -> Void) {
        var found: [ColumnAddress] = []
        func pin(_ register: Int, _ machine: inout ColumnMachine) {
            guard register < machine.program.registers.count else { return body(&machine, found) }
            func next(_ pointer: UnsafeRawPointer?, _ stride: Int, _ machine: inout ColumnMachine) {
                if let pointer {
                    found.append(
                        ColumnAddress(
                            register: register, base: UnsafeMutableRawPointer(mutating: pointer), stride: stride))
                }
                pin(register + 1, &machine)
            }
            switch machine.program.registers[register] {
            case .scratch: pin(register + 1, &machine)
            case .known(let fact):
                let known = machine.program.table.columns[fact]?.known ?? []
                known.withUnsafeBytes { next($0.baseAddress, 1, &machine) }
            case .column(let fact):
                switch machine.program.table.columns[fact]?.storage {
                case .codes(let codes)?: codes.withUnsafeBytes { next($0.baseAddress, 1, &machine) }
                case .integers(let integers)?: integers.withUnsafeBytes { next($0.baseAddress, 4, &machine) }
                case nil: pin(register + 1, &machine)
                }
            }
        }
        pin(0, &self)
    }

    private func run() {
        for (place, instruction) in program.instructions.enumerated() {
            run(instruction, into: addresses[Int(program.results[place])])
        }
    }

    private func bytes(_ register: Int32) -> Kernels.Bytes {
        addresses[Int(register)].assumingMemoryBound(to: UInt8.self)
    }

    private func known(_ register: Int32) -> Kernels.Bytes? {
        register < 0 ? nil : bytes(register)
    }

    private func narrow(_ register: Int32) -> Kernels.Narrow {
        addresses[Int(register)].assumingMemoryBound(to: Int32.self)
    }

    private func wide(_ register: Int32) -> Kernels.Wide {
        addresses[Int(register)].assumingMemoryBound(to: Int64.self)
    }

    private func run(_ instruction: Instruction, into result: UnsafeMutableRawPointer) {
        switch instruction.operation {
        case .codeEquals, .codeAmong, .flag, .and, .or, .not, .bothKnown, .knownAfterChoice32, .knownAfterChoice64:
            runOnBytes(instruction, result.assumingMemoryBound(to: UInt8.self))
        case .less32, .lessOrEqual32, .equal32, .less64, .lessOrEqual64, .equal64, .lessThan32, .atLeast32, .equals32:
            compare(instruction, result.assumingMemoryBound(to: UInt8.self))
        case .widen, .add64, .subtract64, .multiply64, .multiplyBy64, .fill64, .choose64:
            runWide(instruction, result.assumingMemoryBound(to: Int64.self))
        default:
            runNarrow(instruction, result.assumingMemoryBound(to: Int32.self))
        }
    }

    private func runOnBytes(_ step: Instruction, _ out: Kernels.Bytes) {
        let (a, b) = (bytes(step.a), bytes(step.b))
        let (knownA, knownB) = (known(step.knownA), known(step.knownB))
        switch step.operation {
        case .codeEquals:
            let code = UInt8(truncatingIfNeeded: step.immediate)
            Kernels.test(out, knownA, nil) { a[$0] == code }
        case .codeAmong: Kernels.among(out, a, step.immediate, knownA)
        case .flag: Kernels.test(out, knownA, nil) { a[$0] != 0 }
        case .and: Kernels.each(out) { min(a[$0], b[$0]) }
        case .or: Kernels.each(out) { max(a[$0], b[$0]) }
        case .not: Kernels.each(out) { 2 &- a[$0] }
        case .bothKnown: Kernels.each(out) { a[$0] & b[$0] }
        case .knownAfterChoice32:
            Kernels.knownAfterChoice(out, a, narrow(step.b), narrow(step.c), knownA ?? everyone, knownB ?? everyone)
        default: Kernels.knownAfterChoice(out, a, wide(step.b), wide(step.c), knownA ?? everyone, knownB ?? everyone)
        }
    }

    private func compare(_ step: Instruction, _ out: Kernels.Bytes) {
        let (knownA, knownB) = (known(step.knownA), known(step.knownB))
        let constant = Int32(truncatingIfNeeded: step.immediate)
        switch step.operation {
        case .less64: let (a, b) = (wide(step.a), wide(step.b)); Kernels.test(out, knownA, knownB) { a[$0] < b[$0] }
        case .lessOrEqual64:
            let (a, b) = (wide(step.a), wide(step.b)); Kernels.test(out, knownA, knownB) { a[$0] <= b[$0] }
        case .equal64: let (a, b) = (wide(step.a), wide(step.b)); Kernels.test(out, knownA, knownB) { a[$0] == b[$0] }
        case .less32: let (a, b) = (narrow(step.a), narrow(step.b)); Kernels.test(out, knownA, knownB) { a[$0] < b[$0] }
        case .lessOrEqual32:
            let (a, b) = (narrow(step.a), narrow(step.b)); Kernels.test(out, knownA, knownB) { a[$0] <= b[$0] }
        case .equal32:
            let (a, b) = (narrow(step.a), narrow(step.b)); Kernels.test(out, knownA, knownB) { a[$0] == b[$0] }
        case .lessThan32: let a = narrow(step.a); Kernels.test(out, knownA, nil) { a[$0] < constant }
        case .atLeast32: let a = narrow(step.a); Kernels.test(out, knownA, nil) { a[$0] >= constant }
        default: let a = narrow(step.a); Kernels.test(out, knownA, nil) { a[$0] == constant }
        }
    }

    private func runNarrow(_ step: Instruction, _ out: Kernels.Narrow) {
        let (a, b) = (narrow(step.a), narrow(step.b))
        let constant = Int32(truncatingIfNeeded: step.immediate)
        switch step.operation {
        case .add32: Kernels.each(out) { a[$0] &+ b[$0] }
        case .subtract32: Kernels.each(out) { a[$0] &- b[$0] }
        case .multiply32: Kernels.each(out) { a[$0] &* b[$0] }
        case .addConstant32: Kernels.each(out) { a[$0] &+ constant }
        case .multiplyBy32: Kernels.each(out) { a[$0] &* constant }
        case .fill32: Kernels.each(out) { _ in constant }
        case .choose32:
            Kernels.choose(out, bytes(step.a), b, narrow(step.c))
        case .civil32:
            let table = program.civilTables[Int(step.immediate)]
            table.codes.withUnsafeBufferPointer { codes in
                guard let base = codes.baseAddress else { return }
                Kernels.civil(out, a, base, first: table.first)
            }
        case .wholeMonths32: Kernels.months(out, a, b, shift: Int32(CivilCode.dayBits))
        default: Kernels.months(out, a, b, shift: Int32(CivilCode.dayBits + CivilCode.monthBits))
        }
    }

    private func runWide(_ step: Instruction, _ out: Kernels.Wide) {
        let (a, b) = (wide(step.a), wide(step.b))
        switch step.operation {
        case .widen: let narrow = narrow(step.a); Kernels.each(out) { Int64(narrow[$0]) }
        case .add64: Kernels.each(out) { a[$0] &+ b[$0] }
        case .subtract64: Kernels.each(out) { a[$0] &- b[$0] }
        case .multiply64: Kernels.each(out) { a[$0] &* b[$0] }
        case .multiplyBy64: Kernels.each(out) { a[$0] &* step.immediate }
        case .fill64: Kernels.each(out) { _ in step.immediate }
        default:
            Kernels.choose(out, bytes(step.a), b, wide(step.c))
        }
    }
}

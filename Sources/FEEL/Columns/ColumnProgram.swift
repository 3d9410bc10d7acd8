import Foundation

/// Many expressions over very many people at once, equal to the scalar evaluator for every one of them.
///
/// An output that whole numbers cannot say exactly (division, lists, texts) is left to the scalar evaluator and named
/// in `scalarOutputs`.
public struct ColumnProgram: Sendable {
    enum Output: Sendable {
        case truth(Int32)
        case number(Int32, isWide: Bool, known: Int32, scale: Int, isDate: Bool)
        case scalar(Expression)
    }

    let table: ColumnTable
    let outputs: [Output]
    let instructions: [Instruction]
    let results: [Int32]
    let registers: [RegisterFile.Register]
    let offsets: [Int]
    let scratchSize: Int
    let civilTables: [CivilTable]

    /// Compiles the expressions for that table: what its columns hold decides how wide the numbers are.
    public init(_ expressions: [Expression], over table: ColumnTable) {
        var compiler = ColumnCompiler(table: table)
        let outputs = expressions.map { Self.output($0, &compiler) }
        let kept = Set(outputs.flatMap(Self.registers))
        let layout = compiler.registers.offsets(compiler.instructions, keeping: kept)
        self.table = table
        self.outputs = outputs
        instructions = compiler.instructions
        results = compiler.registers.results
        registers = compiler.registers.all
        (offsets, scratchSize) = (layout.offsets, layout.size)
        civilTables = compiler.civilTables
    }

    /// The outputs that are worked out one person at a time, by their place.
    public var scalarOutputs: [Int] {
        outputs.indices.filter { if case .scalar = outputs[$0] { true } else { false } }
    }

    private static func output(_ expression: Expression, _ compiler: inout ColumnCompiler) -> Output {
        // A refused output must leave nothing half-done behind.
        let before = compiler
        do throws(ColumnCompiler.Unsupported) {
            switch try compiler.node(expression.tree, []) {
            case .truth(let register): return .truth(register)
            case .number(let node):
                let number = try compiler.inRegister(try compiler.settled(node))
                guard case .number = number.kind else {
                    guard case .date = number.kind else { throw ColumnCompiler.Unsupported() }
                    return .number(number.register, isWide: number.isWide, known: number.known, scale: 0, isDate: true)
                }
                return .number(
                    number.register, isWide: number.isWide, known: number.known, scale: number.scale, isDate: false)
            default: throw ColumnCompiler.Unsupported()
            }
        } catch {
            compiler = before
            return .scalar(expression)
        }
    }

    private static func registers(of output: Output) -> [Int32] {
        switch output {
        case .truth(let register): [register]
        case .number(let register, _, let known, _, _): [register, known].filter { $0 >= 0 }
        case .scalar: []
        }
    }
}

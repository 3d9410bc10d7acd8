import FEEL
import Foundation
import Testing
import Vocabulary

/// The columns answer for everybody what the scalar evaluator answers for each.
@Suite struct ColumnEqualityTests {
    #if DEBUG
        private static let people = 10_000
    #else
        private static let people = 500_000
    #endif

    @Test(arguments: [0, 10])
    func `a million people get from the columns what each gets from the scalar evaluator`(unknown: Int) throws {
        let people = try SyntheticPeople(Self.people, unknown: unknown, seed: 5 + UInt64(unknown))
        let expressions = try SyntheticPeople.procedure.map(people.read)
        let program = ColumnProgram(expressions, over: people.table)

        #expect(program.scalarOutputs.map { SyntheticPeople.procedure[$0] } == [])
        #expect(program.differences(from: expressions, over: people.table) == [])
    }

    @Test(arguments: [0, 10])
    func `numbers and dates come out of the columns exactly`(unknown: Int) throws {
        let people = try SyntheticPeople(5_000, unknown: unknown, seed: 20)
        let expressions = try SyntheticPeople.outputs.map(people.read)
        let program = ColumnProgram(expressions, over: people.table)

        #expect(program.scalarOutputs.map { SyntheticPeople.outputs[$0] } == [])
        #expect(program.differences(from: expressions, over: people.table) == [])
    }

    @Test(arguments: [0, 10])
    func `the totals are those of the rows`(unknown: Int) throws {
        let people = try SyntheticPeople(3_000, unknown: unknown, seed: 21)
        let expressions = try (SyntheticPeople.columnar + SyntheticPeople.scalar).map(people.read)
        let program = ColumnProgram(expressions, over: people.table)
        let totals = expressions.map { people.table.total(of: $0) }

        for (place, total) in program.totals().enumerated() {
            #expect(total == totals[place], "\(expressions[place].canonical)")
        }
    }

    @Test func `what the columns cannot say is left to the scalar evaluator, and equal all the same`() throws {
        let people = try SyntheticPeople(2_000, unknown: 10, seed: 22)
        let texts = SyntheticPeople.scalar + ["status = \"employed\"", "income > 100"] + SyntheticPeople.scalar
        let expressions = try texts.map(people.read)
        let program = ColumnProgram(expressions, over: people.table)

        #expect(program.scalarOutputs.map { texts[$0] } == SyntheticPeople.scalar + SyntheticPeople.scalar)
        #expect(program.differences(from: expressions, over: people.table) == [])
    }

    @Test func `random expressions answer in columns what they answer for each`() throws {
        let people = try SyntheticPeople(600, unknown: 15, seed: 23)
        var random = RandomColumnExpressions(dice: Dice(seed: 24))
        var columnar = 0
        for _ in 0..<300 {
            let expression = try people.read(random.boolean(4))
            let program = ColumnProgram([expression], over: people.table)
            columnar += program.scalarOutputs.isEmpty ? 1 : 0
            #expect(program.differences(from: [expression], over: people.table) == [])
        }
        #expect(columnar > 100)
    }

    @Test(arguments: [0, 1, 511, 512, 513, 1_024])
    func `any number of people fills its blocks, and no one is counted who is not there`(count: Int) throws {
        let people = try SyntheticPeople(count, unknown: 10, seed: 25)
        let expressions = try SyntheticPeople.columnar.map(people.read) + [people.read("true"), people.read("1 = 1")]
        let program = ColumnProgram(expressions, over: people.table)
        var rows = 0
        program.forEachRow { row, values in
            #expect(row == rows && values.count == expressions.count)
            rows += 1
        }

        #expect(rows == count)
        #expect(program.differences(from: expressions, over: people.table) == [])
    }

    @Test func `a fact without a column is unknown to everybody`() throws {
        let people = try SyntheticPeople(700, unknown: 10, seed: 26)
        let table = ColumnTable(schema: people.schema, count: 700)
        let expressions = try SyntheticPeople.columnar.map(people.read)

        #expect(ColumnProgram(expressions, over: table).differences(from: expressions, over: table) == [])
    }
}

extension ColumnProgram {
    /// The first few rows where an output differs from its expression, in words; of an unknown only that it is one.
    func differences(from expressions: [FEEL.Expression], over table: ColumnTable) -> [String] {
        var found: [String] = []
        forEachRow { row, values in
            guard found.count < 5 else { return }
            let facts = table.facts(ofRow: row)
            for (expression, value) in zip(expressions, values) {
                let right = expression.evaluate(facts)
                guard value != right, value.isKnown || right.isKnown else { continue }
                found.append("\(expression.canonical): \(value) instead of \(right) for \(facts.values)")
            }
        }
        return found
    }
}

extension ColumnTable {
    /// One expression's total, added up person by person.
    fileprivate func total(of expression: FEEL.Expression) -> ColumnTotal {
        var (holds, unknown, sum) = (0, 0, Decimal(0))
        for row in 0..<count {
            switch expression.evaluate(facts(ofRow: row)) {
            case .boolean(let value): holds += value ? 1 : 0
            case .number(let number): sum += number
            case .date(let day): sum += Decimal(day.number)
            case .unknown: unknown += 1
            default: break
            }
        }
        return switch expression.type {
        case .boolean: .truth(holds: holds, unknown: unknown)
        case .number, .date: .number(sum: sum, unknown: unknown)
        default: .other
        }
    }
}

import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

/// The conditions of the real procedures over columns of people, equal to the scalar evaluator for each of them.
@Suite struct RealColumnsTests {
    @Test(arguments: try RealContent.edition().procedures.map(\.id), [0, 10])
    func `every condition of a procedure answers in columns what it answers for each`(
        _ id: Procedure.ID, unknown: Int
    ) throws {
        let edition = try RealContent.edition()
        let conditions = try #require(edition.procedure(id)).conditions.map(\.expression)
        let table = try Self.table(edition, count: RandomWorlds.number(1_500), unknown: unknown)
        let program = ColumnProgram(conditions, over: table)
        var differing: Set<String> = []
        program.forEachRow { row, values in
            let facts = table.facts(ofRow: row)
            for (condition, value) in zip(conditions, values) {
                let right = condition.evaluate(facts)
                if value != right, value.isKnown || right.isKnown { differing.insert(condition.canonical) }
            }
        }

        #expect(differing == [])
    }

    @Test func `columns say most conditions, and leave few to one person at a time`() throws {
        let edition = try RealContent.edition()
        let conditions = edition.procedures.flatMap(\.conditions).map(\.expression)

        let program = ColumnProgram(conditions, over: try Self.table(edition, count: 600, unknown: 0))

        #expect(program.scalarOutputs.count * 4 < conditions.count)
    }

    /// Random answers of so many people, and the day's amounts in whole euro.
    private static func table(_ edition: Edition, count: Int, unknown: Int) throws -> ColumnTable {
        var worlds = RandomWorlds(edition, seed: 31)
        var table = ColumnTable(schema: edition.schema, count: count)
        for fact in edition.facts {
            let values = (0..<count).map { _ in worlds.value(of: fact, on: RealContent.today) }
            let known: [UInt8]? =
                unknown == 0 ? nil : values.map { _ in worlds.dice.roll(100) < unknown ? 0 : 1 }
            switch fact.kind {
            case .choice(let choices):
                try table.set(fact.id.text, codes: values.map { choices.code(of: $0) }, known: known)
            case .boolean:
                try table.set(fact.id.text, codes: values.map { $0 == .boolean(true) ? 1 : 0 }, known: known)
            case .date, .number, .money: try table.set(fact.id.text, integers: values.map(\.whole), known: known)
            }
        }
        for parameter in edition.parameters {
            guard let value = parameter.value(on: RealContent.today)?.value else { continue }
            try table.set(parameter.id.text, integers: Array(repeating: value.whole, count: count))
        }
        return table
    }
}

extension [Fact.Choice] {
    fileprivate func code(of value: Value) -> UInt8 {
        UInt8(firstIndex { value == .string($0.id) } ?? 0)
    }
}

extension Value {
    /// Its days, or its whole part.
    fileprivate var whole: Int32 {
        switch self {
        case .date(let day): Int32(day.number)
        case .number(let number): Int32(truncating: number as NSNumber)
        default: 0
        }
    }
}

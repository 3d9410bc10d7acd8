import FEEL
import Foundation
import Vocabulary

/// A procedure written for the columns: every form that they run, over people with random answers.
struct SyntheticPeople {
    let schema: Schema
    let table: ColumnTable

    static let choices = [
        "status": ["employed", "self_employed", "unemployed", "student", "retired"],
        "permit": ["work", "family", "study", "asylum", "long_term", "none"],
    ]
    static let flags = ["domestic", "late", "married", "registered"]
    /// Days since 1970-01-01: births across leap years, expiries about the lodging day.
    static let dates: [String: ClosedRange<Int32>] = [
        "birth": -18_000...19_000, "expiry": 20_500...20_900, "lodging": 20_766...20_770,
    ]
    static let numbers: [String: ClosedRange<Int32>] = [
        "income": 0...60_000, "members": 0...9, "months": 0...120, "cents": -2_000_000_000...2_000_000_000,
    ]

    /// So many people, of whose answers `unknown` percent are missing.
    init(_ count: Int, unknown: Int, seed: UInt64) throws {
        var dice = Dice(seed: seed)
        schema = try SyntheticPeople.schema()
        var table = ColumnTable(schema: schema, count: count)
        for (name, choices) in Self.choices.sorted(by: { $0.key < $1.key }) {
            let codes = (0..<count).map { _ in UInt8(dice.next() % UInt64(choices.count)) }
            try table.set(name, codes: codes, known: Self.known(count, unknown, &dice))
        }
        for name in Self.flags {
            try table.set(
                name, codes: (0..<count).map { _ in UInt8(dice.next() & 1) }, known: Self.known(count, unknown, &dice))
        }
        for (name, range) in Self.dates.merging(Self.numbers, uniquingKeysWith: { $1 }).sorted(by: { $0.key < $1.key })
        {
            let span = UInt64(Int64(range.upperBound) - Int64(range.lowerBound) + 1)
            let values = (0..<count).map { _ in Int32(Int64(range.lowerBound) + Int64(dice.next() % span)) }
            try table.set(name, integers: values, known: Self.known(count, unknown, &dice))
        }
        self.table = table
    }

    private static func known(_ count: Int, _ unknown: Int, _ dice: inout Dice) -> [UInt8]? {
        unknown == 0 ? nil : (0..<count).map { _ in dice.next() % 100 < UInt64(unknown) ? 0 : 1 }
    }

    private static func schema() throws -> Schema {
        var schema = Schema()
        let position = SourcePosition(file: "synthetic", line: 1, column: 1)
        for (name, choices) in choices.sorted(by: { $0.key < $1.key }) { try schema.declare(name, .choice(choices)) }
        for name in flags { try schema.declare(name, .boolean) }
        for name in dates.keys.sorted() { try schema.declare(name, .date) }
        for name in numbers.keys.sorted() { try schema.declare(name, .number) }
        try schema.define("age", as: "years and months duration(birth, lodging).years", at: position)
        try schema.define(
            "threshold", takes: [("people", .number)], as: "7002.97 * (1 + 0.5 * people)", at: position)
        try schema.define("is_late", takes: [("days", .date)], as: "lodging > days", at: position)
        return schema
    }

    func read(_ text: String) throws -> FEEL.Expression {
        try FEEL.Expression(text, in: schema, at: SourcePosition(file: "synthetic", line: 1, column: 1))
    }

    /// The procedure: 25 conditions, every form that columns say among them.
    static let procedure = [
        "status != \"student\" and permit = \"work\"",
        "permit in (\"work\", \"family\", \"study\", \"asylum\", \"long_term\")",
        "permit in (\"none\", \"work\") or not(married)", "registered != true", "income between 7000 and 14000",
        "members in (1, 3, [6..8])", "months in (< 12, >= 60)", "income >= threshold(members)",
        "income * 0.75 - 1234.56 > threshold(members - 1)", "income + cents > 2147483647",
        "cents * members < -4000000000.5", "-income < 0 - members * 1000.125", "age between 14 and 64.5",
        "birth <= @\"2008-02-29\"", "is_late(expiry)", "lodging > expiry + duration(\"P60D\")",
        "expiry - lodging >= duration(\"P30D\")", "years and months duration(lodging, expiry) > duration(\"P2M\")",
        "years and months duration(birth, expiry) = duration(\"P30Y\")",
        "if domestic then income > 9000 else members > 3",
        "(if status = \"employed\" then income * 1.5 else cents) > 50000",
        "(if late then threshold(members) else 7002.97) + (if married then 0.01 else income) >= 14000",
        "(if late then expiry else lodging) > birth", "not(not(late) and (married or not(registered)))",
        "((status = \"employed\" and income > 5000) or (permit = \"study\" and (months < 24 or domestic))) "
            + "and not(late and (members = 0 or not(age < 30 or registered)))",
    ]

    /// More conditions, and numbers and dates as outputs.
    static let outputs = [
        "status = \"employed\"", "domestic = false", "members in [2..5)", "age >= 18", "income * 2 + members",
        "0 * income = 0", "if registered then income + 0.5 else members * 2.25", "if late then expiry else lodging",
        "income - cents", "age + members * 100", "if married then 7002.97 else income",
    ]

    static let columnar = procedure + outputs

    /// Forms that are left to the scalar evaluator.
    static let scalar = [
        "income / 3 > 4000", "income / 1 > 4000", "expiry + duration(\"P6M\") > lodging", "income ** 2 > 1000000",
        "floor(income / 2) > 5",
        "status = \"employed\" and count([income, members]) = 2", "some x in [1, 2, 3] satisfies x = members",
        "if married then \"a\" else \"b\"",
    ]
}

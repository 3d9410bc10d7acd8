import FEEL
import Foundation
import Vocabulary

/// A small world of facts and definitions, as a desk that renews permits knows them.
struct Desk {
    static let position = SourcePosition(file: "renewal.yaml", line: 12, column: 11)

    var schema = Schema()

    init() throws {
        try declare("employment_status", .choice(["employed", "self_employed", "unemployed"]))
        try declare("domestic_work", .boolean)
        try declare("convicted", .boolean)
        try declare("permit_expiry", .date)
        try declare("application_date", .date)
        try declare("birth_date", .date)
        try declare("annual_income", .number)
        try declare("household_members", .number)
        try declare("family", .list(.record(["age": .number, "kinship": .choice(["child", "spouse"])])))
        try declare("base_amount", .number)
        try declare("town", .string)
        try define("age", as: "years and months duration(birth_date, application_date).years")
        try define("is_adult", as: "age >= 18")
        try define(
            "income_threshold", takes: [("members", .number)], as: "base_amount * (1 + 0.5 * (members - 1))")
    }

    mutating func declare(_ name: String, _ type: ValueType) throws {
        try schema.declare(name, type, at: Desk.position)
    }

    mutating func define(
        _ name: String, takes parameters: [(name: String, type: ValueType)] = [], as text: String
    ) throws {
        try schema.define(name, takes: parameters, as: text, at: Desk.position)
    }

    func read(_ text: String, expecting: ValueType? = nil) throws -> FEEL.Expression {
        try FEEL.Expression(text, in: schema, expecting: expecting, at: Desk.position)
    }

    func index(_ name: String) throws -> Int {
        guard let fact = schema.fact(named: name) else { throw Missing(name: name) }
        return fact.index
    }

    struct Missing: Error {
        let name: String
    }

    func facts(_ given: [String: Value]) throws -> Facts {
        var facts = Facts(for: schema)
        for (name, value) in given { facts[try index(name)] = value }
        return facts
    }

    func value(_ text: String, _ given: [String: Value] = [:]) throws -> Value {
        try read(text).evaluate(try facts(given))
    }

    /// The names of the facts in a set, in the order of declaration.
    func names(_ set: FactSet) -> [String] {
        set.map { schema.facts[$0].name }
    }

    /// What an unknown value waits for; nil when the value is known.
    func waits(_ text: String, _ given: [String: Value] = [:]) throws -> [String]? {
        guard case .unknown(let facts) = try value(text, given) else { return nil }
        return names(facts)
    }

    /// The diagnostics of a text that must not be read, one a line.
    func refusal(_ text: String, expecting: ValueType? = nil) -> String {
        do {
            _ = try read(text, expecting: expecting)
            return "accepted"
        } catch {
            return "\(error)"
        }
    }
}

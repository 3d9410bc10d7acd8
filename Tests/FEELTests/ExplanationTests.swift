import FEEL
import Foundation
import Testing

@Suite struct ExplanationTests {
    let desk: Desk

    init() throws {
        desk = try Desk()
    }

    private func decisive(_ text: String, _ given: [String: Value]) throws -> [String] {
        let (_, decisive) = try desk.read(text).explain(try desk.facts(given))
        return desk.names(decisive)
    }

    @Test func `a true "or" is explained by its true branch`() throws {
        let given: [String: Value] = ["domestic_work": .boolean(false), "convicted": .boolean(true)]

        #expect(try decisive("domestic_work or convicted", given) == ["convicted"])
        #expect(try decisive("domestic_work or annual_income > 3 or convicted", given) == ["convicted"])
    }

    @Test func `a false "and" is explained by its false branch`() throws {
        let given: [String: Value] = ["domestic_work": .boolean(true), "convicted": .boolean(false)]

        #expect(try decisive("domestic_work and convicted", given) == ["convicted"])
        #expect(try decisive("domestic_work and not(convicted)", given) == ["domestic_work", "convicted"])
    }

    @Test func `an "if" is explained by its condition and the branch taken`() throws {
        let given: [String: Value] = ["domestic_work": .boolean(true), "annual_income": .number(5)]

        #expect(
            try decisive("(if domestic_work then annual_income else base_amount) > 3", given)
                == ["domestic_work", "annual_income"])
    }

    @Test func `a definition is explained by the facts behind it`() throws {
        let given: [String: Value] = [
            "base_amount": .number(7), "household_members": .number(2), "annual_income": .number(5),
        ]

        #expect(
            try decisive("annual_income >= income_threshold(household_members)", given)
                == ["annual_income", "household_members", "base_amount"])
    }

    @Test func `an expression knows the facts it reads and the constants they meet`() throws {
        let expression = try desk.read(
            "employment_status in (\"employed\", \"unemployed\") or is_adult and annual_income > 1000")

        #expect(
            desk.names(expression.facts) == ["employment_status", "application_date", "birth_date", "annual_income"])
        #expect(
            expression.constants == [
                try desk.index("employment_status"): [.string("employed"), .string("unemployed")],
                try desk.index("annual_income"): [.number(1000)],
            ])
    }
}

import FEEL
import Foundation
import Testing
import Vocabulary

@Suite struct ThreeValuesTests {
    let desk: Desk

    init() throws {
        desk = try Desk()
    }

    @Test(arguments: [
        ("domestic_work and false", Value.boolean(false)),
        ("false and domestic_work", .boolean(false)),
        ("domestic_work or true", .boolean(true)),
        ("true or domestic_work", .boolean(true)),
        ("null and false", .boolean(false)),
        ("permit_expiry = null and false", .boolean(false)),
        ("some x in [1, annual_income] satisfies x = 1", .boolean(true)),
        ("every x in [annual_income, 1] satisfies x = 2", .boolean(false)),
        ("count([annual_income, 1])", .number(2)),
        ("list contains([annual_income, 1], 1)", .boolean(true)),
        ("[annual_income, 1] = [2, 2]", .boolean(false)),
        ("if domestic_work then 5 else 5", .number(5)),
    ])
    func `what is decided does not wait for a fact`(text: String, expected: Value) throws {
        let expression = try FEEL.Expression(text, in: desk.schema, .lenient, at: Desk.position)

        #expect(expression.evaluate(Facts(for: desk.schema)) == expected)
    }

    @Test(arguments: [
        ("domestic_work and convicted", ["domestic_work", "convicted"]),
        ("domestic_work or annual_income > 3", ["domestic_work", "annual_income"]),
        ("not(domestic_work)", ["domestic_work"]),
        ("annual_income + household_members > 3", ["annual_income", "household_members"]),
        ("annual_income = null", ["annual_income"]),
        ("annual_income between 1 and household_members", ["annual_income", "household_members"]),
        ("employment_status in (\"employed\", \"unemployed\")", ["employment_status"]),
        ("if domestic_work then annual_income else household_members", ["domestic_work"]),
        ("if true then annual_income else household_members", ["annual_income"]),
        ("sum([annual_income, 1])", ["annual_income"]),
        ("count(family)", ["family"]),
        ("some m in family satisfies m.age < 14", ["family"]),
        ("annual_income > income_threshold(household_members)", ["annual_income", "household_members", "base_amount"]),
        ("is_adult", ["application_date", "birth_date"]),
    ])
    func `what is not decided names the facts it waits for`(text: String, expected: [String]) throws {
        #expect(try Set(desk.waits(text) ?? []) == Set(expected))
    }

    @Test func `an answered fact is no longer waited for`() throws {
        let text = "employment_status = \"employed\" and not(domestic_work) and annual_income > 3"

        #expect(try desk.waits(text, ["employment_status": .string("employed")]) == ["domestic_work", "annual_income"])
        #expect(try desk.value(text, ["employment_status": .string("unemployed")]) == .boolean(false))
    }

    @Test func `null is an answer, absence is none`() throws {
        #expect(try desk.value("permit_expiry = null", ["permit_expiry": .null]) == .boolean(true))
        #expect(try desk.value("permit_expiry != null", ["permit_expiry": .null]) == .boolean(false))
        #expect(try desk.waits("permit_expiry = null") == ["permit_expiry"])
    }

    @Test func `a member of the family whose age was not given leaves the question open`() throws {
        let child = Value.record(["age": .number(9), "kinship": .string("child")])
        let other = Value.record(["kinship": .string("spouse")])

        #expect(
            try desk.waits("every m in family satisfies m.age < 14", ["family": .list([child, other])]) == ["family"])
        #expect(
            try desk.value("some m in family satisfies m.age < 14", ["family": .list([other, child])]) == .boolean(true)
        )
        #expect(try desk.value("count(family[kinship = \"child\"])", ["family": .list([child, other])]) == .number(1))
    }
}

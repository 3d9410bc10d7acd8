import FEEL
import Foundation
import Testing
import Vocabulary

@Suite struct DiagnosticsTests {
    let desk: Desk

    init() throws {
        desk = try Desk()
    }

    @Test(arguments: [
        ("employment_staus = \"employed\"", "12:11: employment_staus is not a fact; did you mean employment_status?"),
        (
            "employment_status = \"emploied\"",
            "12:31: \"emploied\" is not a value of employment_status; did you mean \"employed\"?"
        ),
        (
            "employment_status in [\"employed\", \"retired\"]",
            "12:45: \"retired\" is not a value of employment_status; it is one of \"employed\", \"self_employed\", \"unemployed\""
        ),
        ("family[1].kinship = \"chidl\"", "12:31: \"chidl\" is not a value of the choice; did you mean \"child\"?"),
        ("\"5\" = 5", "12:11: a text cannot be compared with a number"),
        (
            "duration(\"P1M\") < duration(\"P30D\")",
            "12:11: a duration in months cannot be compared with a duration in days"
        ),
        ("1 < annual_income < 3", "12:29: comparisons cannot be chained: write “a < b and b < c”"),
        ("annual_income = ", "12:27: expected an expression, found the end"),
        ("annual_income + true", "12:11: a number + true or false has no meaning"),
        ("(annual_income", "12:25: expected “)”, found the end"),
        ("domestic_work & convicted", "12:25: “&” has no meaning here: write “and”"),
        (
            "town = 'Brescia'",
            "12:18: “'” has no meaning here: texts stand between straight double quotes, \"like this\""
        ),
        ("town = \"Brescia", "12:18: this text has no end: expected \""),
        ("modulo(1)", "12:11: expected modulo(dividend, divisor): divisor is missing"),
        ("contains(town, 3)", "12:26: match of contains must be a text, found a number"),
        ("abs(number: 3)", "12:11: expected abs(n): it has no parameter number"),
        ("summ(1, 2)", "12:11: summ is not a function; did you mean sum?"),
        ("income_threshold(town)", "12:28: members of income_threshold must be a number, found a text"),
        ("income_threshold", "12:11: income_threshold takes (members)"),
        (
            "@\"2026-02-30\"",
            "12:11: \"2026-02-30\" is neither a date nor a duration: expected YYYY-MM-DD, PnD or PnYnM"
        ),
        ("date(2026, 2, 30)", "12:11: this is not a date: expected a day of the calendar, YYYY-MM-DD"),
        ("duration(\"PT2H\")", "12:11: durations have whole days or whole months, no hours"),
        ("age and true", "12:11: and expects true or false, found a number"),
        ("if age then 1 else 2", "12:14: if expects true or false, found a number"),
        ("if is_adult then 1 else town", "12:35: then gives a number, but else a text"),
        (
            "domestic_work < true",
            "12:11: true or false has no order: < needs numbers, texts, dates or durations\n"
                + "12:27: true or false has no order: < needs numbers, texts, dates or durations"
        ),
        ("permit_expiry.years", "12:11: a date has no property years; did you mean year?"),
        (
            "permit_expiry.hour",
            "12:11: times are not part of this language"
        ),
        ("[1, town]", "12:15: the elements of a list have one type: a text stands beside a number"),
        ("some m in town satisfies true", "12:21: expected a list, found a text"),
        ("true then", "12:16: expected an operator or the end, found “then”"),
        ("", "12:11: expected an expression, found the end"),
    ])
    func `a mistake is named with its place and what was expected`(text: String, expected: String) {
        let lines = expected.split(separator: "\n").map { "renewal.yaml:" + $0 }.joined(separator: "\n")

        #expect(desk.refusal(text) == lines)
    }

    @Test func `every mistake of a text is reported at once, each on its own line`() {
        let text = """
            annual_income > "many" and
              permit_expirry < 3
            """

        #expect(
            desk.refusal(text) == """
                renewal.yaml:12:11: a number cannot be compared with a text
                renewal.yaml:13:3: permit_expirry is not a fact; did you mean permit_expiry?
                """)
    }

    @Test func `an expression of another type than expected is refused`() {
        #expect(
            desk.refusal("annual_income", expecting: .boolean)
                == "renewal.yaml:12:11: this expression must be true or false, found a number")
        #expect(
            desk.refusal("\"full\"", expecting: .choice(["part", "whole"]))
                == "renewal.yaml:12:11: \"full\" is not a value of this expression; it is one of \"part\", \"whole\"")
    }

    @Test(arguments: ["and", "count", "two words", "", "1st", "a-b", "permit_expiry", "age"])
    func `a name that is taken or is no name is refused`(name: String) throws {
        var desk = desk

        #expect(throws: Diagnostics.self) { try desk.declare(name, .number) }
    }

    @Test func `a definition cannot use itself or a later one`() throws {
        var desk = desk

        #expect(throws: Diagnostics.self) { try desk.define("endless", as: "endless + 1") }
        #expect(throws: Diagnostics.self) { try desk.define("first", as: "second + 1") }
    }

    @Test func `there is room for 512 facts and no more`() throws {
        var schema = Schema()
        for number in 0..<512 { try schema.declare("fact_\(number)", .number) }

        #expect(throws: Diagnostics.self) { try schema.declare("one_more", .number) }
    }
}

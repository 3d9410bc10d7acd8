import FEEL
import Foundation
import Testing
import Vocabulary

@Suite struct ValuesTests {
    let desk: Desk

    init() throws {
        desk = try Desk()
    }

    @Test(arguments: [
        ("0.1 + 0.2 = 0.3", "true"), ("1 / 3 * 3 = 1", "false"), ("2 ** 10", "1024"), ("2 ** -1", "0.5"),
        ("-2 ** 2", "4"), ("7 / 0", "null"), ("1e100 * 1e100", "null"), ("1e-100 * 1e-100", "null"),
        ("decimal(2.5, 0)", "2"), ("round half up(2.5, 0)", "3"), ("round half up(-2.5, 0)", "-3"),
        ("floor(-1.5)", "-2"), ("ceiling(-1.5)", "-1"), ("floor(1.56, 1)", "1.5"), ("modulo(-12, 5)", "3"),
        ("abs(-3)", "3"), ("sum(1, 2, 3)", "6"), ("min([3, 1, 2])", "1"), ("max(\"a\", \"b\")", "\"b\""),
        ("sum([]) = null", "true"),
    ])
    func `numbers are exact decimals`(text: String, expected: String) throws {
        #expect(try desk.value(text).text == expected)
    }

    @Test(arguments: [
        ("@\"2026-01-31\" + duration(\"P1M\")", "2026-02-28"), ("@\"2024-02-29\" - duration(\"P1Y\")", "2023-02-28"),
        ("@\"2026-11-22\" - @\"2026-11-01\"", "P21D"), ("duration(\"P60D\") + @\"2026-11-22\"", "2027-01-21"),
        ("duration(\"P14M\")", "P1Y2M"), ("duration(\"P1Y\") * 1.5", "P1Y6M"), ("-duration(\"P1D\")", "-P1D"),
        ("duration(\"P10D\") / duration(\"P5D\")", "2"), ("@\"2026-11-22\".weekday", "7"),
        ("day of week(@\"2026-11-22\")", "\"Sunday\""), ("date(2026, 11, 22).month", "11"),
        ("duration(\"P1Y6M\").months", "6"), ("@\"9999-12-31\" + duration(\"P999999999999D\")", "null"),
        ("years and months duration(@\"2008-02-29\", @\"2026-02-28\").years", "17"),
        ("years and months duration(@\"2008-02-29\", @\"2026-03-01\").years", "18"),
    ])
    func `dates and durations follow the calendar`(text: String, expected: String) throws {
        #expect(try desk.value(text).text == expected)
    }

    @Test(arguments: [
        ("5 in (1..5)", "false"), ("5 in [1..5]", "true"), ("5 in (1, 5)", "true"), ("5 in [1, 5]", "true"),
        ("5 in (5)", "true"), ("5 in < 5", "false"), ("5 in ([1..2], > 4)", "true"), ("5 in [[1..2], [4..5]]", "true"),
        ("5 between 1 and 5 and true", "true"), ("[1, 2, 3][-1]", "3"), ("[1, 2, 3][item > 1]", "[2, 3]"),
        ("for i in 1..3 return i * i", "[1, 4, 9]"), ("for i in 1..2, j in [i, 5] return i + j", "[2, 6, 4, 7]"),
        ("string length(\"\\uD83D\\uDCA9\")", "1"), ("contains(\"permesso\", \"me\")", "true"),
        ("ends with(\"permesso\", \"so\")", "true"), ("upper case(\"aé\")", "\"AÉ\""),
        ("all([true, false])", "false"), ("any(false, true)", "true"), ("count([1, null])", "2"),
        ("if 1 > 2 then \"a\" else \"b\"", "\"b\""), ("1 /* one */ + 1 // two", "2"),
    ])
    func `lists, ranges and texts answer as the standard says`(text: String, expected: String) throws {
        #expect(try desk.value(text).text == expected)
    }

    @Test func `a fact of another type than declared answers null, and does not crash`() throws {
        #expect(try desk.value("annual_income > 3", ["annual_income": .string("x")]) == .null)
        #expect(
            try desk.value("permit_expiry + duration(\"P1D\")", ["permit_expiry": .date(Day(number: .max))]) == .null)
        #expect(try desk.value("permit_expiry.year", ["permit_expiry": .date(Day(number: .min))]) == .null)
        #expect(
            try desk.value("age", ["birth_date": .date(Day(number: .max)), "application_date": .date(Day(number: 0))])
                == .null)
        #expect(try desk.value("abs(annual_income)", ["annual_income": .days(.min)]) == .null)
    }

    @Test func `arguments of a definition are counted in the caller's frame`() throws {
        var desk = desk
        try desk.define("both", takes: [("a", .boolean), ("b", .boolean)], as: "every x in [a, b] satisfies x")

        let text = "some y in [1, 2] satisfies both(some x in [y] satisfies x = 2, every x in [y] satisfies x = 2)"
        #expect(try desk.value(text) == .boolean(true))
    }

    @Test func `a type accepts its own values, null, and records that leave fields out`() throws {
        let family = ValueType.list(.record(["age": .number, "kinship": .choice(["child"])]))

        #expect(ValueType.choice(["a", "b"]).accepts(.string("a")))
        #expect(!ValueType.choice(["a", "b"]).accepts(.string("c")))
        #expect(ValueType.date.accepts(.null))
        #expect(!ValueType.date.accepts(.string("2026-11-22")))
        #expect(family.accepts(.list([.record(["age": .number(3)])])))
        #expect(!family.accepts(.list([.record(["age": .string("3")])])))
        #expect(!family.accepts(.list([.record(["name": .number(3)])])))
    }
}

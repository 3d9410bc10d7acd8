import FEEL
import Foundation
import Testing
import Vocabulary

@Suite struct HostileTextTests {
    let desk: Desk

    init() throws {
        desk = try Desk()
    }

    @Test func `mutated texts are read or refused, within a bounded time`() throws {
        var dice = Dice(seed: 6)
        var expressions = RandomExpressions(dice: Dice(seed: 7))
        let pieces = [
            "(", ")", "[", "]", "..", "in", "and", "if", "\"", "\\", "-", "**", "9e99", "é", "\u{0}", "🐎", "@", "for",
            "null", ".", ",", ":", "/*", "//", "\n", "\u{202E}", "not", "family", "satisfies", "1e-120 *",
        ]
        let end = ContinuousClock.now.advanced(by: .seconds(3))
        var read = 0
        for _ in 0..<4_000 where ContinuousClock.now < end {
            var scalars = Array(expressions.boolean(3).unicodeScalars)
            for _ in 0...dice.roll(3) {
                let place = dice.roll(scalars.count + 1)
                let length = min(dice.roll(4), scalars.count - place)
                scalars.replaceSubrange(place..<(place + length), with: Array(dice.pick(pieces).unicodeScalars))
            }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            for checking in [Checking.strict, .lenient] {
                guard let expression = try? FEEL.Expression(String(text), in: desk.schema, checking, at: Desk.position)
                else { continue }
                read += 1
                _ = expression.evaluate(Facts(for: desk.schema))
                _ = expression.words(in: .italian, naming: Naming())
                #expect(
                    try FEEL.Expression(expression.canonical, in: desk.schema, checking, at: Desk.position).tree
                        == expression.tree)
            }
        }
        #expect(read > 0)
    }

    @Test(arguments: [
        String(repeating: "(", count: 10_000), String(repeating: "not(", count: 4_000),
        String(repeating: "[", count: 19_000), String(repeating: "-", count: 15_000) + "1",
        String(repeating: "1+", count: 9_000) + "1", String(repeating: "if true then ", count: 1_000),
        "family" + String(repeating: "[1]", count: 5_000), "family" + String(repeating: ".age", count: 4_000),
        String(repeating: "2**", count: 5_000) + "2", String(repeating: " ", count: 20_001),
        String(repeating: "some x in ", count: 1_500), String(repeating: "\"a", count: 5_000),
    ])
    func `a text nested without end is refused`(text: String) {
        #expect(throws: Diagnostics.self) { try desk.read(text) }
    }

    @Test func `a long list of conditions is not nesting`() throws {
        let text = Array(repeating: "convicted", count: 1_500).joined(separator: " or ")

        #expect(try desk.value(text, ["convicted": .boolean(true)]) == .boolean(true))
    }

    @Test func `the deepest text that is read can be evaluated, printed and read aloud`() throws {
        let deep = String(repeating: "(1 + ", count: 100) + "1" + String(repeating: ")", count: 100)
        let expression = try desk.read(deep + " = 101")

        #expect(expression.evaluate(Facts(count: 0)) == .boolean(true))
        #expect(!expression.canonical.isEmpty)
        #expect(!expression.words(in: .arabic, naming: Naming()).isEmpty)
    }

    @Test func `definitions that double each other are refused before they explode`() throws {
        var desk = desk
        try desk.define("d0", as: "annual_income + annual_income")

        #expect(throws: Diagnostics.self) {
            for level in 1..<64 { try desk.define("d\(level)", as: "d\(level - 1) + d\(level - 1)") }
        }
    }

    @Test func `a chain of definitions is bounded in height`() throws {
        var desk = desk
        try desk.define("d0", as: "annual_income")

        var (last, previous) = ("d0", "d0")
        #expect(throws: Diagnostics.self) {
            for level in 1..<1_000 {
                try desk.define("d\(level)", as: "\(last) + 1")
                (last, previous) = ("d\(level)", last)
            }
        }
        #expect(try desk.value("\(previous) > 100", ["annual_income": .number(0)]) == .boolean(true))
    }

    @Test(arguments: [
        "count(for a in 1..9999, b in 1..9999, c in 1..9999 return a)", "count(for a in 1..999999999 return a)",
        "some a in 1..9999, b in 1..9999, c in 1..9999 satisfies a < 0", "2 ** 999999999 > 1",
        "9e127 ** 9 > 1", "10 ** -200 > 1", "string length(\"a\") ** 0.5 ** 0.5 = 2",
    ])
    func `an evaluation that would never end answers null instead`(text: String) throws {
        let value = try desk.value(text)

        #expect(value == .null || value == .boolean(false))
    }
}

import FEEL
import Testing
import Vocabulary

@Suite struct CanonicalTests {
    let desk: Desk

    init() throws {
        desk = try Desk()
    }

    @Test(arguments: [
        ("( domestic_work )and(convicted   or is_adult)", "domestic_work and (convicted or is_adult)"),
        ("(domestic_work and convicted) and is_adult", "domestic_work and convicted and is_adult"),
        ("(annual_income*2)+(3-1)-(4-5)", "annual_income * 2 + (3 - 1) - (4 - 5)"),
        ("(2+3)*4", "(2 + 3) * 4"), ("-(2**3)", "-(2 ** 3)"), ("(-2)**3", "-2 ** 3"), ("2**(3**2)", "2 ** (3 ** 2)"),
        ("annual_income in(1..5]", "annual_income in (1..5]"), ("annual_income in (5)", "annual_income in 5"),
        ("annual_income in ((1 + 2) * 3)", "annual_income in ((1 + 2) * 3)"),
        ("annual_income in (1,< 5, [ 7..9 ])", "annual_income in (1, < 5, [7..9])"),
        ("1 + (if domestic_work then 2 else 3)", "1 + (if domestic_work then 2 else 3)"),
        ("(domestic_work = convicted) = is_adult", "(domestic_work = convicted) = is_adult"),
        ("not( convicted )", "not(convicted)"), ("007.50", "7.5"), (".5", "0.5"), ("1E3", "1e3"),
        ("town = \"a\\u0022\\\\\\nb\"", "town = \"a\\\"\\\\\\nb\""),
        ("some m in ( family ) satisfies(m.age<14)", "some m in family satisfies m.age < 14"),
        ("for i in (1) .. 3 return i", "for i in 1..3 return i"),
        ("count( family [ age<14 ] ) // children", "count(family[age < 14])"),
        ("date( year : 2026,month:1, day:2 )", "date(year: 2026, month: 1, day: 2)"),
    ])
    func `every way of writing an expression has one canonical form`(text: String, expected: String) throws {
        #expect(try desk.read(text).canonical == expected)
    }

    @Test func `what was printed reads back as the same expression`() throws {
        var expressions = RandomExpressions(dice: Dice(seed: 3))
        var persons = RandomPersons(dice: Dice(seed: 4))
        for round in 0..<600 {
            let text = round % 3 == 0 ? expressions.number(5) : expressions.boolean(5)
            let expression = try desk.read(text)
            let again = try desk.read(expression.canonical)

            #expect(again.canonical == expression.canonical)
            #expect(again.tree == expression.tree, "\(text)")
            let facts = persons.person(in: desk, answered: 80)
            #expect(again.evaluate(facts) == expression.evaluate(facts), "\(text)")
        }
    }

    @Test func `parentheses are left out wherever they change nothing`() throws {
        var expressions = RandomExpressions(dice: Dice(seed: 5))
        for _ in 0..<60 {
            let expression = try desk.read(expressions.boolean(3))
            let text = Array(expression.canonical)
            for open in text.indices where text[open] == "(" {
                guard let close = matching(open, in: text) else { continue }
                var bare = text
                bare[open] = " "
                bare[close] = " "
                guard let other = try? desk.read(String(bare)) else { continue }
                #expect(other.tree != expression.tree, "\(expression.canonical)")
            }
        }
    }

    private func matching(_ open: Int, in text: [Character]) -> Int? {
        var depth = 0
        for index in open..<text.count {
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }
}

import Storage
import Testing
import Vocabulary

@Suite struct SQLTests {
    private func dollars(_ statement: SQL) -> String { statement.text { "$\($0)" } }

    @Test func `a value is bound, whatever it says`() {
        let name = "x'; DROP TABLE desk; --"
        let statement: SQL = "SELECT id FROM desk WHERE name = \(name) AND size > \(3)"

        #expect(dollars(statement) == "SELECT id FROM desk WHERE name = $1 AND size > $2")
        #expect(statement.values == [.text(name), .integer(3)])
    }

    @Test func `pieces are spliced with their values, in order`() {
        let columns: SQL = "id, name"
        let condition: SQL = "name = \("a")"
        let statement: SQL = "SELECT \(columns) FROM desk WHERE size = \(1) AND \(condition) AND open = \(true)"

        #expect(dollars(statement) == "SELECT id, name FROM desk WHERE size = $1 AND name = $2 AND open = $3")
        #expect(statement.values == [.integer(1), .text("a"), .integer(1)])
    }

    @Test func `a list binds each value, and an empty one matches nothing`() {
        let some: SQL = "id IN (\(values: ["a", "b"]))"
        let none: SQL = "id IN (\(values: [String]()))"

        #expect(dollars(some) == "id IN ($1, $2)")
        #expect(some.values == [.text("a"), .text("b")])
        #expect(dollars(none) == "id IN (NULL)" && none.values.isEmpty)
    }

    @Test func `days, ids, truth values and absences come back as they went`() throws {
        let day = try #require(Day("2026-11-22"))

        #expect(Day(sqlValue: day.sqlValue) == day)
        #expect(Identifier<Day>(sqlValue: Identifier<Day>("a").sqlValue) == "a")
        #expect(Bool(sqlValue: true.sqlValue) == true && Bool(sqlValue: .integer(2)) == nil)
        #expect(Int?(sqlValue: .null) == .some(nil) && Int?(sqlValue: .text("1")) == .none)
        #expect(Day(sqlValue: .text("2026-02-30")) == nil)
    }
}

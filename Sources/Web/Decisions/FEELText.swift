import Vademecum
import Vocabulary

/// Pieces of FEEL around the conditions of the content.
enum FEELText {
    /// All of them; `true` where there is none.
    static func all(_ parts: [String]) -> String {
        if parts.isEmpty { return "true" }
        return parts.count == 1 ? parts.joined() : parts.map { "(\($0))" }.joined(separator: " and ")
    }

    static func when(_ condition: String, _ value: String, otherwise: String) -> String {
        condition == "true" ? value : "if \(condition) then \(value) else \(otherwise)"
    }

    static func date(_ day: Day) -> String { "date(\"\(day)\")" }

    /// That the lodging date falls into the period; nothing where it always does.
    static func during(_ period: Period) -> [String] {
        [period.from.map { "lodging_date >= " + date($0) }, period.until.map { "lodging_date <= " + date($0) }]
            .compactMap(\.self)
    }

    /// The id as a name that FEEL cannot take for a property of something.
    static func name(_ id: String) -> String { String(id.map { $0 == "." ? "_" : $0 }) }

    static func quoted(_ text: String) -> String {
        // Ids are letters, digits, `_` and `.`: nothing in them needs an escape.
        "\"" + text + "\""
    }

    static func list(_ ids: [String]) -> String { "[" + ids.map(quoted).joined(separator: ", ") + "]" }

    /// The list without its gaps.
    static func withoutGaps(_ elements: [String]) -> String {
        "[" + elements.joined(separator: ", ") + "][item != null]"
    }
}

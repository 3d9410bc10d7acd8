import Vademecum
import Vocabulary

/// The values that are taken for a fact; null stands for "nobody knows".
struct FactSchema {
    let fact: Fact

    var json: JSON {
        switch fact.kind {
        case .boolean: ["type": ["boolean", "null"]]
        case .choice(let choices):
            ["type": ["string", "null"], "enum": .array(choices.map { .string($0.id) } + [.null])]
        case .date(let earliest, let latest):
            [
                "type": ["string", "null"], "format": "date",
                "pattern": .string(DayPattern(earliest: earliest, latest: latest).text),
            ]
        case .number(let least, let most):
            ["type": ["integer", "null"], "minimum": .integer(least), "maximum": .integer(most)]
        case .money(let least, let most):
            [
                "anyOf": [
                    ["type": "number", "minimum": .number(least.description), "maximum": .number(most.description)],
                    ["type": "string", "pattern": .string(pattern(from: least, to: most))],
                    ["type": "null"],
                ]
            ]
        }
    }

    /// Euro with a point and at most two decimals; the bounds of amounts are whole euro.
    private func pattern(from least: Money, to most: Money) -> String {
        let (low, high) = (max(0, least.cents / 100), max(0, most.cents / 100))
        let below = low < high ? "(" + NumberPattern.range(low, high - 1, width: 1) + ")(\\.[0-9]{1,2})?|" : ""
        return "^(" + below + "\(high)(\\.0{1,2})?)$"
    }
}

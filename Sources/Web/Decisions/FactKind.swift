import FEEL
import Vademecum
import Vocabulary

/// A fact's type in DMN: a type of FEEL, or one of our own with the values that are allowed.
struct FactKind {
    let typeName: String
    let valueKind: DecisionModel.ValueKind?

    init(_ fact: Fact) {
        switch fact.kind {
        case .boolean: self.init()
        case .choice(let choices):
            self.init(fact, "string", allowed: choices.map { FEELText.quoted($0.id) }.joined(separator: ", "))
        case .date(let earliest, let latest):
            self.init(fact, "date", allowed: "[\(FEELText.date(earliest))..\(FEELText.date(latest))]")
        case .number(let least, let most): self.init(fact, "number", allowed: "[\(least)..\(most)]")
        case .money(let least, let most): self.init(fact, "number", allowed: "[\(least)..\(most)]")
        }
    }

    private init() {
        typeName = "boolean"
        valueKind = nil
    }

    private init(_ fact: Fact, _ base: String, allowed: String) {
        typeName = "type_" + fact.id.text
        valueKind = DecisionModel.ValueKind(name: typeName, base: base, allowed: allowed)
    }

    static func typeName(of parameter: Parameter) -> String? {
        switch parameter.values.first?.value {
        case .number: "number"
        case .string: "string"
        case .boolean: "boolean"
        case .date: "date"
        default: nil
        }
    }

    static func typeName(of type: ValueType) -> String? {
        switch type {
        case .boolean: "boolean"
        case .number: "number"
        case .string, .choice: "string"
        case .date: "date"
        case .daysDuration: "days and time duration"
        case .monthsDuration: "years and months duration"
        case .list, .record, .range, .null, .any: nil
        }
    }

    /// A constant of the content, as FEEL writes it.
    static func literal(_ value: Value) -> String {
        if case .date(let day) = value { return FEELText.date(day) }
        return value.text
    }
}

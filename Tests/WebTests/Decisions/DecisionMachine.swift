import FEEL
import Vademecum
import Vocabulary
import Web

/// Runs a decision model as a DMN engine would: its own names only, in its own order, with our FEEL.
struct DecisionMachine {
    private let model: DecisionModel
    private var schema = Schema()
    private var decisions: [(name: String, expression: FEEL.Expression)] = []

    init(_ procedure: Procedure, _ edition: Edition) throws {
        model = DecisionModelMaker.model(of: procedure, in: edition, .italian)
        schema.localHolidays = edition.schema.localHolidays
        for element in model.elements {
            switch element.kind {
            case .input:
                guard let fact = edition.schema.fact(named: element.name) else { continue }
                try schema.declare(fact.name, fact.type)
            case .decision(let expression, _):
                try define(element.name, as: expression, edition)
            }
        }
    }

    private mutating func define(_ name: String, as text: String, _ edition: Edition) throws {
        let position = SourcePosition(file: name, line: 1, column: 1)
        guard text.hasPrefix("function("), let end = text.firstIndex(of: ")") else {
            try schema.define(name, as: text, at: position)
            decisions.append((name, try FEEL.Expression(name, in: schema, at: position)))
            return
        }
        let parameters = edition.schema.definitions[name]?.parameters.map { ($0.name, $0.type) } ?? []
        try schema.define(name, takes: parameters, as: String(text[text.index(after: end)...]), at: position)
    }

    /// Every decision's value, from the facts of the edition under their names.
    func values(_ given: Facts, of edition: Edition) -> [String: Value] {
        var facts = Facts(for: schema)
        for fact in schema.facts {
            facts[fact.index] = edition.schema.fact(named: fact.name).flatMap { given[$0.index] }
        }
        return Dictionary(
            decisions.map { ($0.name, $0.expression.evaluate(facts)) }, uniquingKeysWith: { first, _ in first })
    }
}

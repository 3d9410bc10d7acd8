import Vocabulary

/// A pair found to lie in the subset, ready to be evaluated.
struct ConformanceTrial {
    /// Why a pair lies outside the subset.
    struct Outside: Error {
        let reason: String
    }

    let expected: Value
    private var facts: Facts
    private let steps: [(fact: Int, expression: Expression)]
    private let result: Expression
    private let type: ConformancePair.ResultType?

    init(_ pair: ConformancePair) throws(Outside) {
        guard let expected = pair.expected.known else {
            throw Outside(reason: "type: \(pair.expected.type) expected")
        }
        self.expected = expected
        type = pair.result_def
        var schema = Schema()
        var inputs: [Value] = []
        for (name, input) in (pair.context ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard let value = input.known else { throw Outside(reason: "type: \(input.type) given") }
            try Self.declare(name, value.type, in: &schema)
            inputs.append(value)
        }
        var steps: [(fact: Int, expression: Expression)] = []
        for step in pair.let ?? [] {
            let expression = try Self.read(step.expression, in: schema)
            steps.append((schema.facts.count, expression))
            try Self.declare(step.name, expression.type, in: &schema)
        }
        result = try Self.read(pair.expression, in: schema)
        facts = Facts(for: schema)
        for (index, value) in inputs.enumerated() { facts[index] = value }
        self.steps = steps
    }

    private static let start = SourcePosition(file: "expression", line: 1, column: 1)

    private static func declare(_ name: String, _ type: ValueType, in schema: inout Schema) throws(Outside) {
        do {
            // An input that is null now could be anything.
            try schema.declare(name, type == .null ? .any : type, at: start)
        } catch {
            throw Outside(reason: "name: \(error)")
        }
    }

    private static func read(_ text: String, in schema: Schema) throws(Outside) -> Expression {
        do {
            return try Expression(text, in: schema, .lenient, at: start)
        } catch {
            throw Outside(reason: "grammar: \(error)")
        }
    }

    func evaluate() -> Value {
        var facts = facts
        for step in steps { facts[step.fact] = step.expression.evaluate(facts) }
        let value = result.evaluate(facts)
        guard let type else { return value }
        return value.coerced(to: type)
    }
}

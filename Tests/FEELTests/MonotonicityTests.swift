import FEEL
import Testing

@Suite struct MonotonicityTests {
    let desk: Desk

    init() throws {
        desk = try Desk()
    }

    /// Random expressions, each with random persons who have answered part of the questions.
    private func forEachCase(_ check: (FEEL.Expression, Facts, inout RandomPersons) throws -> Void) throws {
        var expressions = RandomExpressions(dice: Dice(seed: 1))
        var persons = RandomPersons(dice: Dice(seed: 2))
        for _ in 0..<400 {
            let expression = try desk.read(expressions.boolean(4))
            for _ in 0..<10 {
                try check(expression, persons.person(in: desk, answered: 60), &persons)
            }
        }
    }

    @Test func `an answer that is determined never changes when a fact is added`() throws {
        try forEachCase { expression, facts, persons in
            let value = expression.evaluate(facts)
            guard value.isKnown else { return }
            var more = facts
            for fact in desk.schema.facts where more[fact.index] == nil {
                more[fact.index] = persons.value(of: fact.type, answered: 60)
                #expect(expression.evaluate(more) == value, "\(expression.canonical)")
            }
        }
    }

    @Test func `an unknown answer waits for facts that are missing, or missing in part`() throws {
        try forEachCase { expression, facts, _ in
            guard case .unknown(let waiting) = expression.evaluate(facts) else { return }
            #expect(!waiting.isEmpty, "\(expression.canonical)")
            for index in waiting {
                #expect(facts[index] == nil || desk.schema.facts[index].name == "family", "\(expression.canonical)")
                #expect(expression.facts.contains(index), "\(expression.canonical)")
            }
        }
    }

    @Test func `the decisive facts alone give the same answer`() throws {
        try forEachCase { expression, facts, _ in
            let (value, decisive) = expression.explain(facts)
            guard value.isKnown else { return }
            var fewer = Facts(for: desk.schema)
            for index in decisive { fewer[index] = facts[index] }
            #expect(expression.evaluate(fewer) == value, "\(expression.canonical)")
        }
    }
}

public import Vocabulary

/// A checked expression over a schema; a condition is one of type boolean.
public struct Expression: Sendable {
    public let type: ValueType
    /// Every fact read, also through definitions.
    public let facts: FactSet
    /// Where the text began.
    public let position: SourcePosition
    package let tree: Tree
    package let syntax: Syntax
    let declared: [Schema.Fact]

    /// Reads and checks a text, reporting as many errors at once as is sensible.
    public init(
        _ text: String, in schema: Schema, expecting: ValueType? = nil, at position: SourcePosition
    ) throws(Diagnostics) {
        try self.init(text, in: schema, .strict, expecting: expecting, at: position)
    }

    package init(
        _ text: String, in schema: Schema, _ checking: Checking, expecting: ValueType? = nil,
        at position: SourcePosition
    ) throws(Diagnostics) {
        let reading = try Reading(text, in: schema, checking, expecting: expecting, at: position)
        syntax = reading.syntax
        tree = reading.tree
        type = reading.tree.type
        facts = reading.tree.facts
        self.position = position
        declared = schema.facts
    }

    /// The value for one person; facts that were not given make it unknown where they matter.
    public func evaluate(_ facts: Facts) -> Value {
        explain(facts).value
    }

    /// The value, and the facts that decided it.
    ///
    /// Of a true `or` those of the true branch, of a false `and` those of the false one; for an unknown value, all
    /// that were looked at.
    public func explain(_ facts: Facts) -> (value: Value, decisive: FactSet) {
        var evaluator = Evaluator(facts)
        let value = evaluator.value(of: tree)
        return (value, evaluator.decisive)
    }

    /// Per fact index, the constants it is compared with.
    public var constants: [Int: [Value]] { tree.constants }
}

public import Vocabulary

/// A checked expression over a schema; a condition is one of type boolean.
public struct Expression: Sendable {
    public let type: ValueType
    /// Every fact read, also through definitions.
    public let facts: FactSet
    /// Where the text began.
    public let position: SourcePosition
    package let tree: Tree

    /// Reads and checks a text, reporting as many errors at once as is sensible.
    public init(
        _ text: String, in schema: Schema, expecting: ValueType? = nil, at position: SourcePosition
    ) throws(Diagnostics) {
        throw Diagnostics(Diagnostic("cannot read \(text) yet", at: position))
    }

    /// The text in its one canonical form.
    public var canonical: String { "" }

    /// Per fact index, the constants it is compared with.
    public var constants: [Int: [Value]] { [:] }

    public func evaluate(_ facts: Facts) -> Value { explain(facts).value }

    /// The value, and the facts that decided it: of a true `or` those of the true branch, of a false `and` those of the false one.
    public func explain(_ facts: Facts) -> (value: Value, decisive: FactSet) { (.unknown(self.facts), self.facts) }

    /// A reading of the expression in plain words.
    public func words(in language: Language, naming: Naming) -> String { "" }
}

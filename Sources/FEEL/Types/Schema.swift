public import Vocabulary

/// What expressions may speak of: the declared facts and the named expressions over them.
public struct Schema: Sendable {
    /// Something known about the applicant, or a dated parameter.
    public struct Fact: Sendable, Hashable {
        public let name: String
        public let type: ValueType
        public let index: Int
    }

    public private(set) var facts: [Fact] = []
    private var indexes: [String: Int] = [:]
    package private(set) var definitions: [String: Definition] = [:]

    public init() {}

    public func fact(named name: String) -> Fact? {
        indexes[name].map { facts[$0] }
    }

    /// Declares a fact or a dated parameter and answers its index.
    public mutating func declare(_ name: String, _ type: ValueType) throws(Diagnostics) -> Int {
        indexes[name] = facts.count
        facts.append(Fact(name: name, type: type, index: facts.count))
        return facts.count - 1
    }

    /// Names an expression, with or without arguments; it may use what was declared and defined before it.
    public mutating func define(
        _ name: String, takes parameters: [(name: String, type: ValueType)] = [], as text: String,
        at position: SourcePosition
    ) throws(Diagnostics) {
        throw Diagnostics(Diagnostic("cannot read \(text) yet", at: position))
    }
}

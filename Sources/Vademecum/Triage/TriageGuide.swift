public import Vocabulary

/// What the content says about the way from a situation to a procedure.
public struct TriageGuide: Sendable {
    /// A procedure's place among several that fit, perhaps only under a condition.
    public struct Place: Sendable {
        public let procedure: Procedure.ID
        public let condition: Condition?
        let position: SourcePosition
    }

    /// A situation in which somebody should talk to a desk or a lawyer.
    public struct DeskRule: Sendable, Identifiable {
        public typealias ID = Identifier<DeskRule>

        public let id: ID
        public let condition: Condition
        /// Whether the desk comes before any procedure.
        public let comesFirst: Bool
        public let says: Text
        public let provenance: Provenance
        let position: SourcePosition
    }

    /// Nobody is asked more before a procedure or a desk is found.
    package static let mostQuestions = 8

    /// The facts that lead to a procedure, in the order of asking.
    public internal(set) var asks: [Fact.ID] = []
    /// Of several procedures that fit, the best first.
    public internal(set) var order: [Place] = []
    public internal(set) var desk: [DeskRule] = []
    /// Where each fact of `asks` stands.
    var askedAt: [SourcePosition] = []
}

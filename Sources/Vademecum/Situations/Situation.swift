public import Vocabulary

/// A situation in a person's own words, the answers that she gives, and where they must lead.
public struct Situation: Sendable {
    public enum DeskPlace: String, Sendable, CaseIterable {
        case first, beside, none
    }

    public let name: String
    public let on: Day?
    public let answers: Answers
    /// Exactly the procedures that fit, the best first.
    public let fits: [Procedure.ID]
    /// Exactly those that still may, in order; nil: any.
    public let mayFit: [Procedure.ID]?
    public let desk: DeskPlace
    /// Answers that are known and that nobody must ask for.
    public let unasked: [Fact.ID]
    public let position: SourcePosition
}

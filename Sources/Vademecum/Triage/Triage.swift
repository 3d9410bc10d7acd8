/// Where a situation leads: the procedures that fit, those that still may, and what to ask next.
public struct Triage: Sendable {
    /// The answers that led there; those that no longer matter are left out.
    public let answers: Answers
    /// The best first, as the content orders them.
    public let fitting: [Procedure]
    /// In the same order.
    public let possible: [Procedure]
    public let asked: [Fact]
    public let next: Fact?
    /// Why to talk to a desk; nil when the way to a procedure is plain.
    public let desk: DeskAdvice?

    /// What still may fit, when it is few enough to choose from: a list of half the Vademecum helps nobody.
    public var fewPossible: [Procedure] { possible.count <= 8 ? possible : [] }
}

/// That somebody should talk to a desk, and why.
public struct DeskAdvice: Sendable {
    public enum Reason: Sendable, Equatable {
        /// The content has something to say about this situation.
        case situation
        /// A question that decides was answered with «I don't know».
        case notSure
        /// No procedure fits.
        case nothingFits
    }

    public let reason: Reason
    /// Whether it stands before every procedure: where guessing is dangerous, or where nothing is certain.
    public let comesFirst: Bool
    /// What the content says in this situation, in its order; it may be empty.
    public let rules: [TriageGuide.DeskRule]
}

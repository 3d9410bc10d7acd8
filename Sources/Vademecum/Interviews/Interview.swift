public import Vocabulary

/// A conversation about one procedure: what was answered, what to ask next, and what no longer matters.
public struct Interview: Sendable {
    public let procedure: Procedure
    public let on: Day
    /// The answers that still apply.
    public let answers: Answers
    /// Answers that were given and no longer apply, in the order of asking.
    public let dropped: [Fact]
    /// Questions answered or skipped so far, in the order of asking.
    public let asked: [Fact]
    /// Questions that may still matter, in the order of asking; the first is the next.
    public let open: [Fact]

    public var next: Fact? { open.first }
}

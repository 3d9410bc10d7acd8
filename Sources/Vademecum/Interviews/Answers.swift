public import FEEL

/// What the applicant answered, keyed by fact, never by position.
public struct Answers: Sendable, Equatable {
    /// Given answers; a value is never unknown.
    public internal(set) var given: [Fact.ID: Value]
    /// Questions that were answered with "I don't know", or left for later.
    public internal(set) var skipped: Set<Fact.ID>

    public init(given: [Fact.ID: Value] = [:], skipped: Set<Fact.ID> = []) {
        self.given = given
        self.skipped = skipped
    }

    public subscript(id: Fact.ID) -> Value? { given[id] }
}

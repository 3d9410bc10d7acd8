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

extension Answers {
    public mutating func answer(_ id: Fact.ID, _ value: Value) {
        skipped.remove(id)
        given[id] = value
    }

    /// "I don't know": the interview goes on without it.
    public mutating func skip(_ id: Fact.ID) {
        given[id] = nil
        skipped.insert(id)
    }

    /// As if it had never been asked.
    public mutating func withdraw(_ id: Fact.ID) {
        given[id] = nil
        skipped.remove(id)
    }
}

import FEEL
import Vademecum
import Vocabulary

/// What one visitor told: her answers, and the day on which she means to apply.
///
/// It lives in her own browser, sealed; the server keeps nothing.
struct Visit: Sendable, Equatable {
    var answers = Answers()
    /// The chosen lodging date; nil means today.
    var lodging: Day?
    /// Answers that the last change made needless, to be told once.
    var dropped: [Fact.ID] = []

    var isEmpty: Bool { answers.given.isEmpty && answers.skipped.isEmpty && lodging == nil }

    /// Takes out the answers that no longer apply, and remembers to say so.
    mutating func drop(_ facts: [Fact]) {
        dropped = facts.map(\.id)
        for id in dropped { answers.withdraw(id) }
    }
}

import FEEL
public import Vocabulary

/// A situation told in a sentence, and the papers it must lead to.
public struct Example: Sendable {
    public let procedure: Procedure.ID
    public let name: String
    public let on: Day
    public let answers: Answers
    public let expected: Expectation
    public let position: SourcePosition
}

/// What an example demands of its checklist; what it does not mention may be anything.
public struct Expectation: Sendable {
    /// Exactly the needed papers that are not alternatives.
    var documents: [String]?
    var needed: [String] = []
    var notNeeded: [String] = []
    /// Papers with the facts they wait for.
    var undetermined: [(document: String, facts: [String])] = []
    /// Groups with the lists of papers that are still open.
    var oneOf: [(group: String, options: [[String]])] = []
    var checks: [(id: String, state: String)] = []
    /// Amounts of a check's arithmetic; nil for one that must not be known, or not be told.
    var figures: [(check: String, figure: String, amount: String?)] = []
    var deadlines: [(id: String, from: String?, until: String?)] = []
    var fees: [(id: String, amount: String?)] = []
    /// The total in euro; `.some(nil)` when it must be undetermined.
    var total: String??
}

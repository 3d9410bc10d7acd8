public import Vocabulary

/// One step of the arithmetic behind a check: what it is called, and the amount that it comes to.
public struct Figure: Sendable, Identifiable {
    public typealias ID = Identifier<Figure>

    public enum Unit: String, Sendable, CaseIterable {
        case euro, number
    }

    /// What it does with the figure before it; drawn in front of the amount.
    public enum Sign: String, Sendable, CaseIterable {
        case plus, minus, times, equals
    }

    public let id: ID
    public let label: Text
    /// Nil when the step says in words that there is no amount.
    public let amount: Condition?
    public let unit: Unit
    public let sign: Sign?
    /// The step is told only when this holds.
    public let condition: Condition?
    /// The position of the check's interpretation that reckons so; nil when all do.
    public let reading: String?
    let position: SourcePosition
}

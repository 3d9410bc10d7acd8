public import Vocabulary

/// Where a line of the Vademecum comes from, and how sure it is.
public final class Provenance: Sendable {
    /// Who imposes it: the law, a ministry's practice, or a local agreement.
    public enum Layer: String, Sendable, Hashable, CaseIterable {
        case statute, ministry, local
    }

    public enum Confidence: String, Sendable, Hashable, CaseIterable {
        case high, medium, low
    }

    /// Articles of law by their short names: `TUI 5 c.4`.
    public let basis: [String]
    public let layer: Layer?
    public let confidence: Confidence?
    public let sources: [Source.ID]
    public let interpretation: Interpretation.ID?
    /// What is unknown or doubtful, for everyone to see.
    public let note: Text?

    init(
        basis: [String], layer: Layer?, confidence: Confidence?, sources: [Source.ID],
        interpretation: Interpretation.ID?,
        note: Text?
    ) {
        self.basis = basis
        self.layer = layer
        self.confidence = confidence
        self.sources = sources
        self.interpretation = interpretation
        self.note = note
    }
}

/// The days on which something holds; an open end is nil, and both ends belong to it.
public struct Period: Sendable, Hashable {
    public let from: Day?
    public let until: Day?

    public static let always = Period(from: nil, until: nil)

    public init(from: Day?, until: Day?) {
        self.from = from
        self.until = until
    }

    public func contains(_ day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }

    public func overlaps(_ other: Period) -> Bool {
        let startsInTime = other.until.map { end in from.map { $0 <= end } ?? true } ?? true
        let endsInTime = other.from.map { start in until.map { start <= $0 } ?? true } ?? true
        return startsInTime && endsInTime
    }
}

/// When a line applies: its own dates, a ruleset that must be, or must not be, in force, and what the city agreed.
public struct Applicability: Sendable, Hashable {
    public let period: Period
    public let ruleset: Ruleset.ID?
    public let beforeRuleset: Ruleset.ID?
    /// What the city must have agreed, each of them; an edition holds only lines for which it has.
    let whereAgreed: [Stance]
    /// What the city must not have agreed.
    let unlessAgreed: [Stance]

    static let always = Applicability(
        period: .always, ruleset: nil, beforeRuleset: nil, whereAgreed: [], unlessAgreed: [])
}

public import Vocabulary

/// A condition on facts that must hold for the application to go well.
public struct Check: Sendable, Identifiable {
    public typealias ID = Identifier<Check>

    /// How much it matters; case law decides which.
    public enum Severity: String, Sendable, CaseIterable {
        case info, warning, blocking
    }

    public let id: ID
    public let holds: Condition
    /// The check applies only when this holds.
    public let condition: Condition?
    /// What to say when it does not hold.
    public let otherwise: Text
    public let advice: Text?
    public let severity: Severity
    /// The arithmetic behind it, step by step.
    public let figures: [Figure]
    public let provenance: Provenance
    public let applicability: Applicability
    let position: SourcePosition
}

/// A span of days in which something is to be done.
public struct Deadline: Sendable, Identifiable {
    public typealias ID = Identifier<Deadline>

    public let id: ID
    public let label: Text
    public let from: Condition?
    public let until: Condition?
    public let condition: Condition?
    public let provenance: Provenance
    public let applicability: Applicability
    let position: SourcePosition
}

/// A component of what is paid, with its amount in euro.
public struct Fee: Sendable, Identifiable {
    public typealias ID = Identifier<Fee>

    public let id: ID
    /// The component of the catalogue that it is.
    public let component: ID
    public let label: Text
    public let amount: Condition
    public let condition: Condition?
    public let provenance: Provenance
    public let applicability: Applicability
    let position: SourcePosition
}

/// How long the permit will last, in months; of several rules the first that applies.
public struct ValidityRule: Sendable {
    public let months: Condition?
    public let condition: Condition?
    public let label: Text
    public let provenance: Provenance
    public let applicability: Applicability
}

/// A sentence that everyone should see: what is unknown, doubtful, or easily forgotten.
public struct Note: Sendable {
    public let text: Text
    public let condition: Condition?
    public let provenance: Provenance
    public let applicability: Applicability
}

/// What the permit allows.
public struct Grants: Sendable {
    public enum Work: String, Sendable, CaseIterable {
        case full, limited, none, unknown
    }

    public let work: Work
    public let workNote: Text?
    public let study: Bool?
    public let family: Bool?
    /// Permits that it may become.
    public let convertsTo: [String]
    /// The longest that the permit lasts.
    public let months: Int?
    public let note: Text?
    public let provenance: Provenance
}

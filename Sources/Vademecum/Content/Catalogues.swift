public import FEEL
public import Vocabulary

/// A kind of paper.
public struct Document: Sendable, Identifiable {
    public typealias ID = Identifier<Document>

    public let id: ID
    public let name: Text
    /// What it is in plain words, when the official name does not say it.
    public let plain: Text?
    /// Where one gets it.
    public let place: Text?
    /// The drawing that stands for it: `passport`, `form`, `house`, ….
    public let icon: String
    public let codes: [String]
    let position: SourcePosition
}

/// Where an application goes.
public struct Channel: Sendable, Identifiable {
    public typealias ID = Identifier<Channel>

    public let id: ID
    public let name: Text
    public let how: Text
    /// What to have in hand when one goes there.
    public let bring: Text?
    /// The city's own address or booking page, as far as it is known.
    public internal(set) var place: Text?
    /// What is particular, or unknown, about it in this city.
    public internal(set) var placeNote: Text?
    public let provenance: Provenance
}

/// Where a statement was read.
public struct Source: Sendable, Identifiable {
    public typealias ID = Identifier<Source>

    public let id: ID
    public let title: String?
    public let address: String?
    public let kind: String
    public let note: Text?
}

/// A law, by the first word of a reference to it.
public struct Law: Sendable, Identifiable {
    public typealias ID = Identifier<Law>

    public let id: ID
    public let name: Text
    /// How references to it begin: `TUI` of `TUI 5 c.4`.
    public let prefix: String
}

/// A change of the law that is switched on from a date, or still off because its date is unknown.
public struct Ruleset: Sendable, Identifiable {
    public typealias ID = Identifier<Ruleset>

    public let id: ID
    public let name: Text
    public let inForce: Day?
    public let published: Day?
    public let provenance: Provenance

    public func isInForce(on day: Day) -> Bool {
        inForce.map { $0 <= day } ?? false
    }
}

/// An amount that changes with time; a day without a value is a day on which it is not known.
public struct Parameter: Sendable, Identifiable {
    public typealias ID = Identifier<Parameter>

    public struct DatedValue: Sendable {
        public let period: Period
        public let value: Value
        public let provenance: Provenance
    }

    public let id: ID
    public let index: Int
    public let label: Text
    public let unit: String
    public let provenance: Provenance
    public let values: [DatedValue]
    let position: SourcePosition

    /// The value in force on that day; nil when none is known.
    public func value(on day: Day) -> DatedValue? {
        values.first { $0.period.contains(day) }
    }
}

/// A named expression over facts and parameters, as conditions call it.
public struct NamedValue: Sendable, Identifiable {
    public typealias ID = Identifier<NamedValue>

    public let id: ID
    public let label: Text
    /// Its expression, as it was written.
    public let formula: String
    public let provenance: Provenance
}

/// A point on which offices differ, its known positions, and the one agreed in this city.
public struct Interpretation: Sendable, Identifiable {
    public typealias ID = Identifier<Interpretation>

    public struct Position: Sendable {
        public let id: String
        public let says: Text
        public let heldBy: Text?
        public let sources: [Source.ID]
    }

    /// What the city agreed.
    public struct Agreement: Sendable {
        /// The agreed position's id; nil while nothing is agreed.
        public let position: String?
        public let on: Day?
        public let with: Text?
        public let note: Text?
    }

    public let id: ID
    public let code: String?
    public let question: Text
    public let positions: [Position]
    /// What the checklist does while nothing is agreed.
    public let suggested: Text?
    public let provenance: Provenance
    public internal(set) var agreement: Agreement?
    let position: SourcePosition
}

public import Vocabulary

/// Who works together in a city, and at which counters.
public struct CityNetwork: Sendable {
    public let about: Text?
    /// What is not known of it today, for everyone to see.
    public let note: Text?
    public let organisations: [Organisation]
    public let desks: [Desk]

    public func organisation(_ id: Organisation.ID) -> Organisation? {
        organisations.first { $0.id == id }
    }

    /// The organisation to which applications come that way; nil where the city has not said.
    public func authority(behind channel: Channel.ID) -> Organisation? {
        organisations.first { $0.receives.contains(channel) }
    }

    /// The desks of the associations, which help people prepare an application.
    public var helpingDesks: [Desk] {
        desks.filter { organisation($0.organisation)?.kind == .association }
    }
}

/// An association, an authority or an enterprise of the city's network.
public struct Organisation: Sendable, Identifiable {
    public typealias ID = Identifier<Organisation>

    public enum Kind: String, Sendable, CaseIterable {
        case association, municipality, authority
        case socialEnterprise = "social_enterprise"
    }

    public let id: ID
    public let name: String
    public let kind: Kind
    public let role: Text?
    /// The channels whose applications come to it.
    public let receives: [Channel.ID]
    public let provenance: Provenance
}

/// A counter of an organisation; what is not known of it is nil.
public struct Desk: Sendable, Identifiable {
    public typealias ID = Identifier<Desk>

    public let id: ID
    public let organisation: Organisation.ID
    public let name: String
    public let street: String?
    /// The year in which the address was last known to be right.
    public let addressAsOf: Int?
    public let hours: String?
    /// Languages spoken there, by BCP 47 tag.
    public let languages: [String]?
    public let note: Text?
    public let provenance: Provenance
}

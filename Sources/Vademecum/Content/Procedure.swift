public import Vocabulary

/// One thing that can be applied for, and everything that the application needs.
public struct Procedure: Sendable, Identifiable {
    public typealias ID = Identifier<Procedure>

    public let id: ID
    /// The official name.
    public let name: Text
    /// As one would say it.
    public let plain: Text
    public let summary: Text?
    public internal(set) var channel: Channel.ID
    public let lodging: Text?
    public let inForce: Period
    public let published: Day?
    public let checkedOn: Day?
    public let provenance: Provenance
    /// Who it is for; proposes the procedure from a situation.
    public let audience: Condition?
    /// The questions, in the order in which a person would ask them.
    public let asks: [Fact.ID]
    public internal(set) var requirements: [Requirement]
    public internal(set) var checks: [Check]
    public internal(set) var deadlines: [Deadline]
    public internal(set) var fees: [Fee]
    public internal(set) var validity: [ValidityRule]
    public let grants: Grants?
    public internal(set) var notes: [Note]
    /// What only a desk can settle, as sentences.
    public let questionsForDesk: [Text]
    let position: SourcePosition

    /// The permit that it is about: `employment` of `employment.renewal`.
    public var permit: String { String(id.text.prefix { $0 != "." }) }
    /// What is done with the permit: `renewal` of `employment.renewal`.
    public var kind: String { String(id.text.drop { $0 != "." }.dropFirst()) }
}

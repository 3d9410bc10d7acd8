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
    public let channel: Channel.ID
    public let lodging: Text?
    public let inForce: Period
    public let published: Day?
    public let checkedOn: Day?
    public let provenance: Provenance
    /// Who it is for; proposes the procedure from a situation.
    public let audience: Condition?
    /// The questions, in the order in which a person would ask them.
    public let asks: [Fact.ID]
    public let requirements: [Requirement]
    public let checks: [Check]
    public let deadlines: [Deadline]
    public let fees: [Fee]
    public let validity: [ValidityRule]
    public let grants: Grants?
    public let notes: [Note]
    public let questionsForDesk: [Text]

    /// The permit that it is about: `employment` of `employment.renewal`.
    public var permit: String { String(id.text.prefix { $0 != "." }) }
    /// What is done with the permit: `renewal` of `employment.renewal`.
    public var kind: String { String(id.text.drop { $0 != "." }.dropFirst()) }
}

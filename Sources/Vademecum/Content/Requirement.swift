public import Vocabulary

/// Papers that a procedure needs when a condition on facts holds.
public struct Requirement: Sendable, Identifiable {
    public typealias ID = Identifier<Requirement>

    /// When the paper is handed in.
    public enum Moment: String, Sendable, CaseIterable {
        case lodging, appointment
    }

    /// One list of papers that satisfies a group: all of them together.
    public struct Option: Sendable {
        public let documents: [Document.ID]
        public let condition: Condition?
    }

    public enum Papers: Sendable {
        case one(Document.ID)
        case anyOf([Option])
    }

    public private(set) var id: ID
    public let papers: Papers
    /// What a group of alternatives is for.
    public let label: Text?
    /// What exactly: which pages, how recent.
    public let detail: Text?
    public let copies: Int
    public let moment: Moment
    public let condition: Condition?
    public let provenance: Provenance
    public let applicability: Applicability
    let position: SourcePosition

    func called(_ id: ID) -> Requirement {
        var copy = self
        copy.id = id
        return copy
    }

    public var documents: [Document.ID] {
        switch papers {
        case .one(let document): [document]
        case .anyOf(let options): options.flatMap(\.documents)
        }
    }
}

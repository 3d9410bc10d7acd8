public import Vocabulary

/// Something that may be known about the applicant, and the question that finds it out.
public struct Fact: Sendable, Identifiable {
    public typealias ID = Identifier<Fact>

    /// One answer of a choice.
    public struct Choice: Sendable, Hashable {
        public let id: String
        public let label: Text
    }

    /// What an answer may be.
    public enum Kind: Sendable {
        case boolean
        case choice([Choice])
        case date(earliest: Day, latest: Day)
        case number(least: Int, most: Int)
        case money(least: Money, most: Money)

        /// Its name in files and in the API.
        public var name: String {
            switch self {
            case .boolean: "boolean"
            case .choice: "choice"
            case .date: "date"
            case .number: "number"
            case .money: "money"
            }
        }
    }

    public let id: ID
    /// The place of its value among the facts of an edition.
    public let index: Int
    public let kind: Kind
    /// A noun phrase: «scadenza del permesso».
    public let label: Text
    public let ask: Text
    public let help: Text?
    /// Why the question is asked.
    public let why: Text?
    /// Status, asylum, health or safety: handled with more care.
    public let isSensitive: Bool
    /// The question makes sense only when this is not false.
    public let onlyIf: Condition?
    let position: SourcePosition
}

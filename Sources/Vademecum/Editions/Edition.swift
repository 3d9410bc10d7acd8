public import FEEL
public import Vocabulary

/// An immutable, dated Vademecum: a national base with one city's overlay.
public struct Edition: Sendable {
    /// How an edition is called wherever it is cited.
    public struct Name: Sendable, Hashable, CustomStringConvertible {
        /// The overlay's id: `brescia`.
        public let layer: String
        public let date: Day
        /// SHA-256 of all files that it was made from, in lower-case hexadecimal.
        public let contentHash: String

        /// Short enough to print at the foot of a page: `brescia-2026-11-22-1f3a9c0e`.
        public let description: String

        init(layer: String, date: Day, contentHash: String) {
            (self.layer, self.date, self.contentHash) = (layer, date, contentHash)
            description = "\(layer)-\(date)-\(contentHash.prefix(8))"
        }
    }

    public let name: Name
    public let city: String
    /// Who works together in that city; nil for a layer without a file of its own.
    public let network: CityNetwork?
    /// Who agreed it, as a sentence; says so when nobody has yet.
    public let agreedBy: Text
    public let note: Text?
    public let schema: Schema
    public let facts: [Fact]
    public let documents: [Document]
    public let parameters: [Parameter]
    public let definitions: [NamedValue]
    public let channels: [Channel]
    public let interpretations: [Interpretation]
    public let sources: [Source]
    public let laws: [Law]
    public let rulesets: [Ruleset]
    public let procedures: [Procedure]
    public let lifeCycles: [LifeCycle]
    /// What leads from a situation to a procedure.
    public let triage: TriageGuide

    /// Every Italian text with the place where it stands first, for translators.
    public let texts: [String: SourcePosition]
    let translations: Translations

    let index: EditionIndex

    public func fact(_ id: Fact.ID) -> Fact? { index.facts[id].map { facts[$0] } }
    public func document(_ id: Document.ID) -> Document? { index.documents[id].map { documents[$0] } }
    public func channel(_ id: Channel.ID) -> Channel? { index.channels[id].map { channels[$0] } }
    public func procedure(_ id: Procedure.ID) -> Procedure? { index.procedures[id].map { procedures[$0] } }
    public func source(_ id: Source.ID) -> Source? { index.sources[id].map { sources[$0] } }
    public func interpretation(_ id: Interpretation.ID) -> Interpretation? {
        index.interpretations[id].map { interpretations[$0] }
    }
    /// Whether readers of that language get the text in their own words.
    public func isTranslated(_ italian: String, into language: Language) -> Bool {
        translations.text(italian).isTranslated(into: language)
    }
    /// The law that a reference such as `TUI 5 c.4` cites by its first word.
    public func law(citedBy reference: String) -> Law? {
        index.laws[String(reference.prefix { $0 != " " })].map { laws[$0] }
    }

    public func ruleset(_ id: Ruleset.ID) -> Ruleset? { index.rulesets[id].map { rulesets[$0] } }
}

/// Where each id stands in an edition's lists.
struct EditionIndex: Sendable {
    let facts: [Fact.ID: Int]
    let documents: [Document.ID: Int]
    let channels: [Channel.ID: Int]
    let procedures: [Procedure.ID: Int]
    let sources: [Source.ID: Int]
    let interpretations: [Interpretation.ID: Int]
    let rulesets: [Ruleset.ID: Int]
    /// By what references to them begin with.
    let laws: [String: Int]
    let factsByPlace: [Int: Fact]
    let parametersByPlace: [Int: Parameter]
    /// The facts that make sense only under a condition.
    let preconditions: [Precondition]
    /// Those among them that a procedure's conditions can depend on.
    let preconditionsOfProcedure: [Procedure.ID: [Precondition]]
    /// The lines of each procedure as its interview sees them.
    let judgements: [Procedure.ID: [Judgement]]
    /// The documents that stand in several requirements of a procedure.
    let repeatedDocuments: [Procedure.ID: Set<Document.ID>]
    /// Every fact and parameter that any line of a procedure reads, whatever its value.
    let reads: [Procedure.ID: FactSet]
}

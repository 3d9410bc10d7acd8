import Vademecum
import Vocabulary

/// Every address of the public pages, without the language that each begins with.
///
/// Nothing that a visitor answered ever stands in one of them.
enum Paths {
    static let home = "/"
    static let about = "/about"
    static let accessibility = "/accessibility"

    static let start = "/start"
    static let startResult = "/start/result"
    static func startQuestion(_ fact: Fact.ID) -> String { "/start/\(fact)" }

    static func interview(_ procedure: Procedure.ID) -> String { "/ask/\(procedure)" }
    static func question(_ fact: Fact.ID, in procedure: Procedure.ID) -> String { "/ask/\(procedure)/\(fact)" }
    static func answers(_ procedure: Procedure.ID) -> String { "/ask/\(procedure)/answers" }

    static func checklist(_ procedure: Procedure.ID) -> String { "/checklist/\(procedure)" }
    static func lodgingDay(_ procedure: Procedure.ID) -> String { "/checklist/\(procedure)/day" }
    static func print(_ procedure: Procedure.ID, with other: Language? = nil) -> String {
        "/checklist/\(procedure)/print" + (other.map { "?with=\($0.tag)" } ?? "")
    }

    /// Deletes the answers and stays on the site.
    static let forget = "/forget"
    /// Deletes the answers and opens a page that says nothing about the visitor.
    static let leave = "/leave"
    static let away = "/useful-numbers"

    static let vademecum = "/vademecum"
    static func procedure(_ id: Procedure.ID) -> String { "/vademecum/procedures/\(id)" }
    static func afterLodging(_ id: Procedure.ID) -> String { "/vademecum/procedures/\(id)/after" }
    static let lifeCycles = "/vademecum/life-cycles"
    static func lifeCycle(_ id: LifeCycle.ID) -> String { "/vademecum/life-cycles/\(id)" }
    static let documents = "/vademecum/documents"
    static func document(_ id: Document.ID) -> String { "/vademecum/documents/\(id)" }
    static let laws = "/vademecum/laws"
    static func law(_ id: Law.ID) -> String { "/vademecum/laws/\(id)" }
    static let interpretations = "/vademecum/interpretations"
    static func interpretation(_ id: Interpretation.ID) -> String { "/vademecum/interpretations/\(id)" }
    static let sources = "/vademecum/sources"
    static func source(_ id: Source.ID) -> String { "/vademecum/sources#source-\(id)" }
    static let booklet = "/vademecum/booklet"
}

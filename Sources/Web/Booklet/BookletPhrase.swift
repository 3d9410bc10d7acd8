import Shell

/// What the printed Vademecum says.
enum BookletPhrase: String, Phrase {
    case title = "booklet.title"
    case contents = "booklet.contents"
    case byDocument = "booklet.by_document"
    case byLaw = "booklet.by_law"
    case interpretations = "booklet.interpretations"
    case network = "booklet.network"
    case point = "booklet.point"
    case channels = "booklet.channels"
    case changes = "booklet.changes"
    case changesLead = "booklet.changes_lead"
    case nothingCompared = "booklet.nothing_compared"
    case noChanges = "booklet.no_changes"
    case changesForAll = "booklet.changes_for_all"
}

import Shell

/// What the printed Vademecum says.
enum BookletPhrase: String, Phrase {
    case title = "booklet.title"
    case contents = "booklet.contents"
    case byDocument = "booklet.by_document"
    case byLaw = "booklet.by_law"
    case interpretations = "booklet.interpretations"
}

import Vocabulary

/// An id that an entry names, of something that must stand elsewhere.
struct Citation {
    enum Kind {
        case source, interpretation, ruleset
    }

    let kind: Kind
    let id: String
    let position: SourcePosition
}

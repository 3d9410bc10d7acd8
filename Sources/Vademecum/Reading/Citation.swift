import Vocabulary

/// An id that an entry names, of something that must stand elsewhere.
struct Citation {
    enum Kind {
        case source, interpretation, ruleset
        /// A procedure, or the permit that procedures are about.
        case procedure
        case position(of: String)
    }

    let kind: Kind
    let id: String
    let position: SourcePosition
}

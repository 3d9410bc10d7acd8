import HTML
import Shell

/// The drawing of a kind of paper.
enum Drawing {
    /// The drawing that a document names; the plain form for a name that nobody drew.
    static func paper(_ name: String) -> Markup {
        (Icon(rawValue: name) ?? .form).large
    }
}

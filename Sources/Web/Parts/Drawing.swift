import HTML
import Shell

/// The drawing of a kind of paper.
enum Drawing {
    /// The drawing that a document names; the plain form for a name that nobody drew.
    static func paper(_ name: String) -> Markup {
        icon(name).large
    }

    /// The same on a page that has `outlines`: a long list repeats few drawings.
    static func reference(_ name: String) -> Markup {
        icon(name).reference
    }

    static func outlines(of names: some Sequence<String>) -> Markup {
        Icon.outlines(of: Set(names.map(icon)))
    }

    private static func icon(_ name: String) -> Icon {
        Icon(rawValue: name) ?? .form
    }
}

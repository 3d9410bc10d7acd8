public import HTML

/// How something stands; never by colour alone, always with a drawing and a word.
public enum Standing: String, Sendable {
    case needed, unclear, done, refused, quiet

    var icon: Icon? {
        switch self {
        case .needed: .needed
        case .unclear: .unclear
        case .done: .done
        case .refused: .refused
        case .quiet: nil
        }
    }

    /// The class's ending, after the colours of the stylesheet.
    fileprivate var style: String { self == .unclear ? "open" : rawValue }
}

/// A state in a pill: its drawing and its word.
public func tag(_ word: String, _ standing: Standing) -> Markup {
    span(.class("tag tag-" + standing.style)) {
        standing.icon?.markup
        word
    }
}

/// A paragraph or more that must not be overlooked, with its drawing.
public func notice(
    _ standing: Standing, icon: Icon = .information, @MarkupBuilder content: () -> Markup
) -> Markup {
    div(.class("notice notice-" + standing.style)) {
        icon.markup
        div(.class("notice-body"), content: content)
    }
}

/// What opens on a wish: "Why do we ask?".
public func disclosure(
    _ title: String, isOpen: Bool = false, @MarkupBuilder content: () -> Markup
) -> Markup {
    details(.open(isOpen)) {
        summary(title)
        div(.class("details-body"), content: content)
    }
}

public import HTML

/// What has to be checked before going on, at the head of the page, each line leading to its field.
public func errorSummary(of fields: [Field], _ words: Words) -> Markup {
    let faulty = fields.filter { $0.error != nil }
    guard !faulty.isEmpty else { return Markup() }
    return div(.class("error-summary"), .role("alert"), .tabindex(-1)) {
        h2(words(ShellPhrase.errorsTitle))
        ul {
            for field in faulty {
                li { a(field.error ?? "", .href("#" + field.name)) }
            }
        }
    }
}

/// A form that posts, with the button that sends it.
public func form(
    to action: String, button title: String, @MarkupBuilder content: () -> Markup
) -> Markup {
    HTML.form(action: action, .novalidate()) {
        content()
        div(.class("buttons")) { button(title, .class("button")) }
    }
}

import HTML

/// What every field of a form has: a name, a label that may be the page's heading, a hint, and what is wrong with it.
public struct Field: Sendable {
    /// The name it is sent under; also the id of its first input, where the list of errors leads.
    public let name: String
    public let label: String
    public let hint: String?
    public let error: String?
    /// Whether the label is the heading of the page: one question a page.
    public let isHeading: Bool

    public init(name: String, label: String, hint: String? = nil, error: String? = nil, isHeading: Bool = false) {
        self.name = name
        self.label = label
        self.hint = hint
        self.error = error
        self.isHeading = isHeading
    }

    /// The ids of hint and error, as `aria-describedby` names them.
    private var describedBy: Attribute {
        let ids = (hint == nil ? [] : [name + "-hint"]) + (error == nil ? [] : [name + "-error"])
        return .when(!ids.isEmpty, .ariaDescribedBy(ids.joined(separator: " ")))
    }

    /// Attributes of the field's only input.
    func attributes() -> [Attribute] {
        [.id(name), .name(name), describedBy, .when(error != nil, .ariaInvalid())]
    }

    /// The field around one input.
    func single(_ words: Words, input: Markup) -> Markup {
        div(.class(error == nil ? "field" : "field field-error")) {
            if isHeading {
                h1 { HTML.label(label, .for(name)) }
            } else {
                HTML.label(label, .for(name))
            }
            notes(words)
            input
        }
    }

    /// The field around several inputs that belong together.
    func group(_ words: Words, @MarkupBuilder inputs: () -> Markup) -> Markup {
        fieldset(.class(error == nil ? "field" : "field field-error"), describedBy) {
            if isHeading {
                legend { h1(label) }
            } else {
                legend(label)
            }
            notes(words)
            inputs()
        }
    }

    private func notes(_ words: Words) -> Markup {
        fragment {
            if let hint { p(hint, .class("hint"), .id(name + "-hint")) }
            if let error {
                p(.class("error-text"), .id(name + "-error")) {
                    span(words(ShellPhrase.errorPrefix) + " ", .class("visually-hidden"))
                    error
                }
            }
        }
    }
}

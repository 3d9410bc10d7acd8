public import HTML

/// A question answered by writing a line, a number or an amount.
public struct TextField: Sendable {
    /// How wide the field is drawn: as wide as what is expected.
    public enum Width: String, Sendable {
        case twoCharacters = "narrow-2"
        case fourCharacters = "narrow-4"
        case tenCharacters = "narrow-10"
        case full
    }

    public let field: Field
    public let value: String
    public let mode: Attribute.InputMode
    public let width: Width
    public let autocomplete: String?
    /// What stands before the input, such as the sign of the euro.
    public let unit: String?

    public init(
        _ field: Field, value: String = "", mode: Attribute.InputMode = .text, width: Width = .full,
        autocomplete: String? = nil, unit: String? = nil
    ) {
        self.field = field
        self.value = value
        self.mode = mode
        self.width = width
        self.autocomplete = autocomplete
        self.unit = unit
    }

    public func markup(_ words: Words) -> Markup {
        field.single(
            words,
            input: unit.map { unit in
                div(.class("amount")) {
                    span(unit); line
                }
            } ?? line)
    }

    private var line: Markup {
        let attributes: [Attribute] =
            field.attributes() + [
                .type(.text), .value(value), .inputmode(mode), .maxlength(200),
                .when(width != .full, .class(width.rawValue)), .autocomplete(autocomplete ?? "off"),
            ]
        return input(attributes)
    }
}

extension Attribute {
    public enum Method: String, Sendable {
        case get, post
    }

    public enum InputType: String, Sendable {
        case text, radio, checkbox, hidden, number, email, tel, search, submit
    }

    public enum InputMode: String, Sendable {
        case numeric, decimal, text, tel, email
    }

    public static func method(_ method: Method) -> Attribute { Attribute("method", method.rawValue) }
    public static func type(_ type: InputType) -> Attribute { Attribute("type", type.rawValue) }
    /// The media type of what a `link` leads to.
    public static func mediaType(_ type: String) -> Attribute { Attribute("type", type) }
    public static func name(_ name: String) -> Attribute { Attribute("name", name) }
    public static func value(_ value: String) -> Attribute { Attribute("value", value) }
    public static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
    public static func inputmode(_ mode: InputMode) -> Attribute { Attribute("inputmode", mode.rawValue) }
    public static func autocomplete(_ hint: String) -> Attribute { Attribute("autocomplete", hint) }
    public static func maxlength(_ length: Int) -> Attribute { Attribute("maxlength", .number(length)) }
    public static func size(_ characters: Int) -> Attribute { Attribute("size", .number(characters)) }
    public static func rows(_ rows: Int) -> Attribute { Attribute("rows", .number(rows)) }
    public static func pattern(_ expression: String) -> Attribute { Attribute("pattern", expression) }
    public static func placeholder(_ text: String) -> Attribute { Attribute("placeholder", text) }
    public static func min(_ value: String) -> Attribute { Attribute("min", value) }
    public static func max(_ value: String) -> Attribute { Attribute("max", value) }

    public static func required(_ isRequired: Bool = true) -> Attribute { Attribute("required", present: isRequired) }
    public static func checked(_ isChecked: Bool = true) -> Attribute { Attribute("checked", present: isChecked) }
    public static func selected(_ isSelected: Bool = true) -> Attribute { Attribute("selected", present: isSelected) }
    public static func disabled(_ isDisabled: Bool = true) -> Attribute { Attribute("disabled", present: isDisabled) }
    public static func novalidate() -> Attribute { Attribute("novalidate", .present) }
    public static func multiple() -> Attribute { Attribute("multiple", .present) }
}

extension Attribute {
    public enum Direction: String, Sendable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
        case automatic = "auto"
    }

    /// One or more class names, separated by spaces.
    public static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
    public static func id(_ id: String) -> Attribute { Attribute("id", id) }
    /// The language of the element's text, as a BCP 47 tag.
    public static func lang(_ tag: String) -> Attribute { Attribute("lang", tag) }
    public static func dir(_ direction: Direction) -> Attribute { Attribute("dir", direction.rawValue) }
    public static func title(_ text: String) -> Attribute { Attribute("title", text) }
    public static func role(_ role: String) -> Attribute { Attribute("role", role) }
    public static func hidden(_ isHidden: Bool = true) -> Attribute { Attribute("hidden", present: isHidden) }
    public static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", .number(index)) }
    public static func accesskey(_ key: String) -> Attribute { Attribute("accesskey", key) }
    /// `data-…`: the whole name is given.
    public static func data(_ name: StaticString, _ value: String) -> Attribute { Attribute(name, value) }

    // What assistive technology is told

    public static func ariaLabel(_ text: String) -> Attribute { Attribute("aria-label", text) }
    public static func ariaLabelledBy(_ ids: String) -> Attribute { Attribute("aria-labelledby", ids) }
    public static func ariaDescribedBy(_ ids: String) -> Attribute { Attribute("aria-describedby", ids) }
    public static func ariaCurrent(_ value: String = "page") -> Attribute { Attribute("aria-current", value) }
    public static func ariaHidden() -> Attribute { Attribute("aria-hidden", "true") }
    public static func ariaInvalid() -> Attribute { Attribute("aria-invalid", "true") }
    public static func ariaLive(_ politeness: String = "polite") -> Attribute { Attribute("aria-live", politeness) }

    // Links, images, metadata

    /// Where the link leads; an address that is not safe is left out, and such a link goes nowhere.
    public static func href(_ address: String) -> Attribute { Attribute("href", safe: address) }
    public static func src(_ address: String) -> Attribute { Attribute("src", safe: address) }
    public static func action(_ address: String) -> Attribute { Attribute("action", safe: address) }
    public static func hreflang(_ tag: String) -> Attribute { Attribute("hreflang", tag) }
    public static func rel(_ relation: String) -> Attribute { Attribute("rel", relation) }
    public static func alt(_ text: String) -> Attribute { Attribute("alt", text) }
    public static func width(_ pixels: Int) -> Attribute { Attribute("width", .number(pixels)) }
    public static func height(_ pixels: Int) -> Attribute { Attribute("height", .number(pixels)) }
    public static func charset(_ name: String) -> Attribute { Attribute("charset", name) }
    public static func content(_ text: String) -> Attribute { Attribute("content", text) }
    public static func media(_ query: String) -> Attribute { Attribute("media", query) }
    public static func datetime(_ iso8601: String) -> Attribute { Attribute("datetime", iso8601) }

    // Tables, lists, details

    public enum HeaderScope: String, Sendable {
        case row, column = "col", rowGroup = "rowgroup", columnGroup = "colgroup"
    }

    public static func scope(_ scope: HeaderScope) -> Attribute { Attribute("scope", scope.rawValue) }
    public static func colspan(_ columns: Int) -> Attribute { Attribute("colspan", .number(columns)) }
    public static func rowspan(_ rows: Int) -> Attribute { Attribute("rowspan", .number(rows)) }
    public static func start(_ number: Int) -> Attribute { Attribute("start", .number(number)) }
    public static func open(_ isOpen: Bool = true) -> Attribute { Attribute("open", present: isOpen) }
}

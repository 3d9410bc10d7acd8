public import HTML

/// What the layout has to know about a page.
public struct Frame: Sendable {
    /// One step of the way from the home page to this one.
    public struct Crumb: Sendable {
        public let name: String
        /// Without the language.
        public let path: String

        public init(name: String, path: String) {
            self.name = name
            self.path = path
        }
    }

    public let title: String
    public let description: String?
    /// The page's path without the language: the links to other languages lead to the same page.
    public let path: String
    public let crumbs: [Crumb]
    /// Where "Back" leads, without the language; nil when the page has no such link.
    public let back: String?
    /// Whether search engines should list it.
    public let isIndexed: Bool
    /// Whether it is laid out for operators: smaller type, wider.
    public let isDense: Bool
    /// The edition of the Vademecum that the page speaks for.
    public let edition: String?
    /// What stands at the head and the foot of the printed page only.
    public let printHead: Markup
    public let printFoot: Markup
    /// Whether it stands in for the page asked for, because that was refused.
    var isRefusal = false

    public init(
        title: String, description: String? = nil, path: String, crumbs: [Crumb] = [], back: String? = nil,
        isIndexed: Bool = true, isDense: Bool = false, edition: String? = nil, printHead: Markup = Markup(),
        printFoot: Markup = Markup()
    ) {
        self.title = title
        self.description = description
        self.path = path
        self.crumbs = crumbs
        self.back = back
        self.isIndexed = isIndexed
        self.isDense = isDense
        self.edition = edition
        self.printHead = printHead
        self.printFoot = printFoot
    }
}

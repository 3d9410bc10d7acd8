private let style = VoidElement("style")

/// A stylesheet of our own inside a document that is opened as a file, without a server to ask for it.
///
/// Never on a page that is served: its security policy refuses styles that stand in the page. The bytes are written as
/// they are, so they must be the site's own; what could end the element is taken out all the same.
public func embeddedStyles(_ css: [UInt8]) -> Markup {
    var markup = style()
    markup.bytes.append(contentsOf: css.filter { $0 != UInt8(ascii: "<") })
    markup.bytes.append("</style>")
    return markup
}

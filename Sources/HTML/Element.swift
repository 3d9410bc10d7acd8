/// An element with a start and an end tag; calling it writes it.
///
/// `p("Text", .class("lead"))` holds text; `p(.class("lead")) { … }` holds whatever the closure lists.
public struct Element: Sendable {
    let name: StaticString

    init(_ name: StaticString) {
        self.name = name
    }

    public func callAsFunction(_ text: String, _ attributes: Attribute...) -> Markup {
        var markup = Markup(capacity: text.utf8.count + 2 * name.utf8CodeUnitCount + 5 + 32 * attributes.count)
        markup.bytes.appendStart(of: name, attributes)
        markup.bytes.appendEscaped(text, in: .text)
        markup.bytes.appendEnd(of: name)
        return markup
    }

    public func callAsFunction(
        _ attributes: Attribute..., @MarkupBuilder content: () -> Markup = { Markup() }
    ) -> Markup {
        write(attributes, content())
    }

    func write(_ attributes: [Attribute], _ content: Markup) -> Markup {
        var markup = Markup(capacity: content.bytes.count + 2 * name.utf8CodeUnitCount + 5 + 32 * attributes.count)
        markup.bytes.appendStart(of: name, attributes)
        markup.bytes.append(contentsOf: content.bytes)
        markup.bytes.appendEnd(of: name)
        return markup
    }
}

/// An element that holds nothing and has no end tag, such as `br`.
public struct VoidElement: Sendable {
    let name: StaticString

    init(_ name: StaticString) {
        self.name = name
    }

    public func callAsFunction(_ attributes: Attribute...) -> Markup {
        callAsFunction(attributes)
    }

    public func callAsFunction(_ attributes: [Attribute]) -> Markup {
        var markup = Markup(capacity: name.utf8CodeUnitCount + 2 + 32 * attributes.count)
        markup.bytes.appendStart(of: name, attributes)
        return markup
    }
}

extension [UInt8] {
    fileprivate mutating func appendStart(of name: StaticString, _ attributes: [Attribute]) {
        append(UInt8(ascii: "<"))
        append(name)
        for attribute in attributes { attribute.write(into: &self) }
        append(UInt8(ascii: ">"))
    }

    fileprivate mutating func appendEnd(of name: StaticString) {
        append("</")
        append(name)
        append(UInt8(ascii: ">"))
    }
}

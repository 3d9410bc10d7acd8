/// An element with a start and an end tag; calling it writes it.
///
/// `p("Text", .class("lead"))` holds text; `p(.class("lead")) { … }` holds whatever the closure lists.
public struct Element: Sendable {
    let name: StaticString

    init(_ name: StaticString) {
        self.name = name
    }

    public func callAsFunction(_ text: String, _ attributes: Attribute...) -> Markup {
        write(attributes, text)
    }

    public func callAsFunction(
        _ attributes: Attribute..., @MarkupBuilder content: () -> Markup = { Markup() }
    ) -> Markup {
        write(attributes, content())
    }

    /// Puts the tags around the content in the buffer that the content was written to: pages nest deeply, and a new
    /// buffer for each level would cost as much as all the rest.
    func write(_ attributes: some Sequence<Attribute>, _ content: consuming Markup) -> Markup {
        let length = content.bytes.count
        content.bytes.appendStart(of: name, attributes)
        content.bytes.moveEndToFront(from: length)
        content.bytes.appendEnd(of: name)
        return content
    }

    private func write(_ attributes: some Collection<Attribute>, _ text: String) -> Markup {
        var markup = Markup(capacity: text.utf8.count + 2 * name.utf8CodeUnitCount + 5 + 32 * attributes.count)
        markup.bytes.appendStart(of: name, attributes)
        markup.bytes.appendEscaped(text, in: .text)
        markup.bytes.appendEnd(of: name)
        return markup
    }
}

/// Most elements have one attribute or none: written without a list of them.
extension Element {
    public func callAsFunction(_ text: String) -> Markup { write(EmptyCollection(), text) }

    public func callAsFunction(_ text: String, _ attribute: Attribute) -> Markup {
        write(CollectionOfOne(attribute), text)
    }

    public func callAsFunction(@MarkupBuilder content: () -> Markup) -> Markup {
        write(EmptyCollection(), content())
    }

    public func callAsFunction(_ attribute: Attribute, @MarkupBuilder content: () -> Markup) -> Markup {
        write(CollectionOfOne(attribute), content())
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
    fileprivate mutating func appendStart(of name: StaticString, _ attributes: some Sequence<Attribute>) {
        append(UInt8(ascii: "<"))
        append(name)
        for attribute in attributes { attribute.write(into: &self) }
        append(UInt8(ascii: ">"))
    }

    /// Moves what stands from that place on before all the rest.
    fileprivate mutating func moveEndToFront(from place: Int) {
        guard place > 0 else { return }
        withUnsafeMutableBytes { bytes in
            let moved = bytes.count - place
            withUnsafeTemporaryAllocation(byteCount: moved, alignment: 1) { end in
                end.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[place...]))
                UnsafeMutableRawBufferPointer(rebasing: bytes[moved...])
                    .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<place]))
                bytes.copyMemory(from: UnsafeRawBufferPointer(end))
            }
        }
    }

    fileprivate mutating func appendEnd(of name: StaticString) {
        append("</")
        append(name)
        append(UInt8(ascii: ">"))
    }
}

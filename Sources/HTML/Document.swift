private let html = Element("html")
private let formElement = Element("form")

/// A whole page: the doctype and the `html` element in that language and direction.
public func document(
    language: String, direction: Attribute.Direction, @MarkupBuilder content: () -> Markup
) -> Markup {
    let content = html.write([.lang(language), .dir(direction)], content())
    var page = Markup(capacity: content.bytes.count)
    page.bytes.append("<!DOCTYPE html>\n")
    page.append(content)
    return page
}

/// A form; without a method it posts, because what it sends must not stand in an address.
public func form(
    action: String, method: Attribute.Method = .post, _ attributes: Attribute...,
    @MarkupBuilder content: () -> Markup
) -> Markup {
    formElement.write([.method(method), .action(action)] + attributes, content())
}

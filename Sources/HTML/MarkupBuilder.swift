/// Lets markup be written as a list of elements and texts, with `if`, `switch` and `for` among them.
@resultBuilder
public enum MarkupBuilder {
    public static func buildExpression(_ markup: Markup) -> Markup { markup }
    public static func buildExpression(_ markup: Markup?) -> Markup { markup ?? Markup() }
    public static func buildExpression(_ markup: [Markup]) -> Markup { Markup(joining: markup) }
    /// A text stays one until it is known what it follows: most are then appended, without a buffer of their own.
    public static func buildExpression(_ text: String) -> String { text }

    public static func buildBlock() -> Markup { Markup() }
    public static func buildPartialBlock(first: Markup) -> Markup { first }
    public static func buildPartialBlock(first: String) -> Markup { Markup(first) }

    public static func buildPartialBlock(accumulated: consuming Markup, next: Markup) -> Markup {
        accumulated.append(next)
        return accumulated
    }

    public static func buildPartialBlock(accumulated: consuming Markup, next: String) -> Markup {
        accumulated.bytes.appendEscaped(next, in: .text)
        return accumulated
    }

    public static func buildOptional(_ markup: Markup?) -> Markup { markup ?? Markup() }
    public static func buildEither(first: Markup) -> Markup { first }
    public static func buildEither(second: Markup) -> Markup { second }
    public static func buildArray(_ markup: [Markup]) -> Markup { Markup(joining: markup) }
}

/// The pieces written in the closure, one after the other, without an element around them.
public func fragment(@MarkupBuilder content: () -> Markup) -> Markup {
    content()
}

/// One word, number, text or sign of an expression.
struct Token: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case number(String)
        case string(String)
        case name(String)
        /// Brackets, operators and the like, each as it is written.
        case sign(String)
        case end
    }

    let kind: Kind
    let place: Place

    /// As it would be quoted in a message.
    var quoted: String {
        switch kind {
        case .number(let text), .name(let text), .sign(let text): "“\(text)”"
        case .string(let text): "“\"\(text.count > 40 ? text.prefix(40) + "…" : text)\"”"
        case .end: "the end"
        }
    }
}

/// Where something stands within an expression's own text, both counted from 0.
package struct Place: Sendable, Hashable {
    package var line = 0
    package var column = 0
}

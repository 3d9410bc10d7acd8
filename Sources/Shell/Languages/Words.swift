public import Vocabulary

/// The texts of the interface in one language.
public struct Words: Sendable {
    public let language: Language
    let catalogue: Catalogue
    /// Italian, the source: what stands in for a text that is missing.
    let source: Catalogue

    /// The text with that name, each `{name}` in it replaced by the value given.
    public func callAsFunction(_ phrase: some Phrase, _ values: [String: String] = [:]) -> String {
        fill(text(for: phrase.rawValue), with: values)
    }

    /// The text for that many; `{count}` in it is the number.
    public func callAsFunction(_ phrase: some Phrase, count: Int, _ values: [String: String] = [:]) -> String {
        let category = PluralCategory(count, in: language)
        let text = catalogue[phrase.rawValue + "." + category.rawValue] ?? text(for: phrase.rawValue + ".other")
        return fill(text, with: values.merging(["count": String(count)]) { given, _ in given })
    }

    private func text(for key: String) -> String {
        catalogue[key] ?? source[key] ?? key
    }
}

/// Replaces each `{name}` that has a value, without looking at values again: a brace in one stays a brace.
private func fill(_ text: String, with values: [String: String]) -> String {
    guard !values.isEmpty, text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
        result += rest[..<start]
        let name = String(rest[rest.index(after: start)..<end])
        result += values[name] ?? String(rest[start...end])
        rest = rest[rest.index(after: end)...]
    }
    return result + rest
}

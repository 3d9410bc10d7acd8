/// Where escaped text will stand: what has to be escaped differs.
enum EscapingPlace {
    case text
    /// Inside double quotes, which all our attributes have.
    case attribute
}

extension [UInt8] {
    /// Appends the text's UTF-8, with what has a meaning in HTML written as a reference.
    ///
    /// It looks at bytes, not at characters: a quote followed by a combining mark is one `Character`, and still ends an
    /// attribute. Control characters, which no HTML document may contain, become U+FFFD.
    mutating func appendEscaped(_ text: String, in place: EscapingPlace) {
        var text = text
        text.withUTF8 { source in
            var start = 0
            for index in source.indices {
                guard let reference = reference(for: source[index], in: place) else { continue }
                append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
                append(reference)
                start = index + 1
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
        }
    }

    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append(contentsOf: $0) }
    }
}

/// What stands for that byte in a page, or nil when it stands for itself.
@inline(__always)
private func reference(for byte: UInt8, in place: EscapingPlace) -> StaticString? {
    // All that is special lies below `?`, or is DEL: one comparison lets nearly every byte through.
    if byte > UInt8(ascii: ">") { return byte == 0x7F ? "\u{FFFD}" : nil }
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return place == .attribute ? "&quot;" : nil
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
    case 0..<0x20: return "\u{FFFD}"
    default: return nil
    }
}

/// Where escaped text will stand: what has to be escaped differs.
enum EscapingPlace {
    case text
    /// Inside double quotes, which all our attributes have.
    case attribute

    /// The bytes that cannot stand for themselves, each a bit; all are below 64, save DEL.
    ///
    /// Control characters are among them, without tab and the line ends: no HTML document may contain them.
    fileprivate var special: UInt64 {
        let controls: UInt64 = 0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D)
        let markup: UInt64 = 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
        return self == .text ? controls | markup : controls | markup | 1 << 0x22
    }
}

extension [UInt8] {
    /// Appends the text's UTF-8, with what has a meaning in HTML written as a reference.
    ///
    /// It looks at bytes, not at characters: a quote followed by a combining mark is one `Character`, and still ends an
    /// attribute. Control characters become U+FFFD.
    mutating func appendEscaped(_ text: String, in place: EscapingPlace) {
        let special = place.special
        var text = text
        text.withUTF8 { source in
            var start = 0
            for index in source.indices {
                let byte = source[index]
                guard byte < 64 ? special >> UInt64(byte) & 1 == 1 : byte == 0x7F else { continue }
                append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
                append(reference(for: byte))
                start = index + 1
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
        }
    }

    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append(contentsOf: $0) }
    }
}

private func reference(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "\u{FFFD}"
    }
}

extension Attribute {
    init(_ name: StaticString, safe address: String) {
        self.init(name, isSafe(address: address) ? .text(address) : .absent)
    }
}

/// Whether following the address can only open a page, a mail or a call: never a script, never a host by surprise.
///
/// Refused: every scheme but four, control characters (browsers skip them inside `java\nscript:`), a leading space, and
/// `//host` or `/\host`, which a path made from someone's text could turn into.
private func isSafe(address: String) -> Bool {
    let bytes = address.utf8
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }), bytes.first != UInt8(ascii: " ") else { return false }
    if let first = bytes.first, isSlash(first), let second = bytes.dropFirst().first, isSlash(second) { return false }
    guard let end = bytes.firstIndex(where: { endsScheme($0) }), bytes[end] == UInt8(ascii: ":") else { return true }
    return ["https", "http", "mailto", "tel"].contains(String(address[..<end]).lowercased())
}

private func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
}

private func endsScheme(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") || isSlash(byte)
}

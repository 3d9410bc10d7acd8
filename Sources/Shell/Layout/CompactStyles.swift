/// A stylesheet without the spaces that only its writers need: a quarter less to send to an old phone.
///
/// It knows no CSS beyond what ours looks like: one declaration a line, no strings with `: `, `, ` or ` {` in them.
func compact(_ css: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(css.count)
    for byte in css {
        let before = result.last
        switch byte {
        case UInt8(ascii: "\n"): if let before, !before.endsPart { result.append(UInt8(ascii: " ")) }
        case UInt8(ascii: " ") where before?.endsPart ?? true || before == UInt8(ascii: " "): continue
        case UInt8(ascii: ".") where before == UInt8(ascii: "0") && result.dropLast().last.map(startsNumber) ?? false:
            result[result.count - 1] = byte
        case UInt8(ascii: "{"), UInt8(ascii: "}"):
            if before == UInt8(ascii: " ") || before == UInt8(ascii: ";") { result.removeLast() }
            result.append(byte)
        default: result.append(byte)
        }
    }
    return result
}

/// Whether a number may begin after it, so that a nought there says nothing: `0.5rem` is `.5rem`.
private func startsNumber(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(")
}

extension UInt8 {
    /// Whether no space is needed after it.
    fileprivate var endsPart: Bool {
        switch self {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"): true
        default: false
        }
    }
}

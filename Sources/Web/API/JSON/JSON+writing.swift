extension JSON {
    /// UTF-8 text without spaces.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4096)
        write(into: &bytes, indentation: nil)
        return bytes
    }

    /// Text for people to read: two spaces a level, ending in a line break.
    package var indented: String {
        var bytes: [UInt8] = []
        write(into: &bytes, indentation: 0)
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }

    private func write(into bytes: inout [UInt8], indentation: Int?) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .boolean(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let text): bytes.append(contentsOf: text.utf8)
        case .string(let text): bytes.appendQuoted(text)
        case .array(let elements):
            bytes.appendList("[", elements, "]", indentation: indentation) { bytes, element, inner in
                element.write(into: &bytes, indentation: inner)
            }
        case .object(let members):
            bytes.appendList("{", members, "}", indentation: indentation) { bytes, member, inner in
                bytes.appendQuoted(member.name)
                bytes.append(contentsOf: (inner == nil ? ":" : ": ").utf8)
                member.value.write(into: &bytes, indentation: inner)
            }
        }
    }
}

extension [UInt8] {
    fileprivate mutating func appendList<Item>(
        _ open: String, _ items: [Item], _ close: String, indentation: Int?,
        write: (inout [UInt8], Item, Int?) -> Void
    ) {
        let inner = indentation.map { $0 + 1 }
        append(contentsOf: open.utf8)
        for (index, item) in items.enumerated() {
            if index > 0 { append(UInt8(ascii: ",")) }
            appendLineBreak(indentation: inner)
            write(&self, item, inner)
        }
        if !items.isEmpty { appendLineBreak(indentation: indentation) }
        append(contentsOf: close.utf8)
    }

    private mutating func appendLineBreak(indentation: Int?) {
        guard let indentation else { return }
        append(UInt8(ascii: "\n"))
        append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indentation))
    }

    fileprivate mutating func appendQuoted(_ text: String) {
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): append(contentsOf: "\\\"".utf8)
            case UInt8(ascii: "\\"): append(contentsOf: "\\\\".utf8)
            case 0x0A: append(contentsOf: "\\n".utf8)
            case 0..<0x20:
                append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
                append(contentsOf: String(byte, radix: 16).utf8)
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }
}

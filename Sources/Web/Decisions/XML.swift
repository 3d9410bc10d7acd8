/// An element of an XML document, with its attributes in order.
package struct XML: Sendable {
    package enum Content: Sendable {
        case text(String)
        case elements([XML])
    }

    let name: String
    let attributes: [(name: String, value: String)]
    let content: Content

    package init(_ name: String, _ attributes: [(String, String)] = [], _ elements: [XML] = []) {
        self.name = name
        self.attributes = attributes.map { (name: $0.0, value: $0.1) }
        content = .elements(elements)
    }

    package init(_ name: String, text: String) {
        self.name = name
        attributes = []
        content = .text(text)
    }

    /// The whole document in UTF-8, an element a line.
    package var document: [UInt8] {
        var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        write(into: &bytes, depth: 0)
        return bytes
    }

    private func write(into bytes: inout [UInt8], depth: Int) {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
        bytes.append(contentsOf: "<\(name)".utf8)
        for attribute in attributes {
            bytes.append(contentsOf: " \(attribute.name)=\"".utf8)
            bytes.appendXML(attribute.value)
            bytes.append(UInt8(ascii: "\""))
        }
        switch content {
        case .elements(let elements) where elements.isEmpty: bytes.append(contentsOf: "/>\n".utf8)
        case .elements(let elements):
            bytes.append(contentsOf: ">\n".utf8)
            for element in elements { element.write(into: &bytes, depth: depth + 1) }
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
            bytes.append(contentsOf: "</\(name)>\n".utf8)
        case .text(let text):
            bytes.append(UInt8(ascii: ">"))
            bytes.appendXML(text)
            bytes.append(contentsOf: "</\(name)>\n".utf8)
        }
    }
}

extension [UInt8] {
    /// Appends the text so that a reader gets it back whole: what XML 1.0 cannot contain is left out.
    ///
    /// Line ends and tabs are written as references, because attributes would turn them into spaces.
    fileprivate mutating func appendXML(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": append(contentsOf: "&amp;".utf8)
            case "<": append(contentsOf: "&lt;".utf8)
            case ">": append(contentsOf: "&gt;".utf8)
            case "\"": append(contentsOf: "&quot;".utf8)
            case "\t", "\n", "\r": append(contentsOf: "&#\(scalar.value);".utf8)
            case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": break
            default: append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
            }
        }
    }
}

import Vocabulary

/// Writes a graph as Turtle (RDF 1.1).
package struct TurtleWriter {
    /// The address that things of the graph begin with, written once.
    let base: String
    private var bytes: [UInt8] = []

    package static func bytes(of graph: Graph, base: String) -> [UInt8] {
        var writer = TurtleWriter(base: base)
        writer.writeHead()
        for subject in graph.subjects { writer.write(subject) }
        return writer.bytes
    }

    private init(base: String) {
        self.base = base
    }

    private mutating func writeHead() {
        append("@base ")
        appendAddress(base)
        append(" .\n")
        for prefix in Prefix.allCases { append("@prefix \(prefix.rawValue): <\(prefix.address)> .\n") }
    }

    private mutating func write(_ subject: Graph.Subject) {
        append("\n")
        appendThing(subject.address)
        for (index, statement) in subject.statements.enumerated() {
            append(index == 0 ? " " : " ;\n    ")
            append(statement.word == .type ? "a" : statement.word.description)
            for (number, term) in statement.terms.enumerated() {
                append(number == 0 ? " " : ", ")
                write(term)
            }
        }
        append(" .\n")
    }

    private mutating func write(_ term: Term) {
        switch term {
        case .thing(let address): appendThing(address)
        case .word(let word): append(word.description)
        case .plain(let text): appendQuoted(text)
        case .text(let text, let language):
            appendQuoted(text)
            append("@" + language.tag)
        case .value(let text, let type):
            appendQuoted(text)
            append("^^" + type.description)
        }
    }

    private mutating func appendThing(_ address: String) {
        appendAddress(address.address(below: base))
    }

    /// An address in its brackets; what cannot stand there is percent-encoded.
    private mutating func appendAddress(_ address: String) {
        append("<")
        for byte in address.utf8 {
            switch byte {
            case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D:
                append((byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true))
            default: bytes.append(byte)
            }
        }
        append(">")
    }

    private mutating func appendQuoted(_ text: String) {
        append("\"")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): append("\\\"")
            case UInt8(ascii: "\\"): append("\\\\")
            case 0x0A: append("\\n")
            case 0x0D: append("\\r")
            case 0..<0x20, 0x7F: append((byte < 16 ? "\\u000" : "\\u00") + String(byte, radix: 16, uppercase: true))
            default: bytes.append(byte)
            }
        }
        append("\"")
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

import Shell
import Vademecum
import Vocabulary

/// Where things have their addresses: all in the one document that describes them, under the public origin.
///
/// A thing keeps its address from edition to edition, as long as the content keeps its id.
struct Addresses: Sendable {
    /// As in `https://sportello.example`.
    let origin: String

    var catalogue: String { origin + "/api/v1/vademecum" }
    var publisher: String { thing("network") }

    func service(_ id: Procedure.ID) -> String { thing("procedure", id.text) }
    func part(_ kind: String, _ id: String, of procedure: Procedure.ID) -> String {
        thing("procedure", procedure.text, kind, id)
    }
    func document(_ id: Document.ID) -> String { thing("document", id.text) }
    func channel(_ id: Channel.ID) -> String { thing("channel", id.text) }
    func organisation(_ id: Organisation.ID) -> String { thing("organisation", id.text) }
    /// The office that a channel leads to, where the city has not said whose it is.
    func office(_ id: Channel.ID) -> String { thing("office", id.text) }
    func law(_ id: Law.ID) -> String { thing("law", id.text) }
    func article(_ reference: String) -> String { thing("article", reference) }
    func source(_ id: Source.ID) -> String { thing("source", id.text) }
    func severity(_ severity: Check.Severity) -> String { thing("severity", severity.rawValue) }

    func page(_ id: Procedure.ID, _ language: Language) -> String {
        origin + language.path(Paths.procedure(id))
    }
    func decision(_ id: Procedure.ID) -> String { origin + "/api/v1/procedures/\(id).dmn" }

    private func thing(_ path: String...) -> String {
        catalogue + "#" + path.map(Addresses.encoded).joined(separator: "/")
    }

    /// Percent-encoded but for what RFC 3986 calls unreserved.
    private static func encoded(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                encoded += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }
}

extension String {
    /// The address as it may be written below that base: empty for the base itself, `#…` for what it describes.
    func address(below base: String) -> String {
        guard hasPrefix(base) else { return self }
        let rest = dropFirst(base.count)
        return rest.isEmpty || rest.hasPrefix("#") ? String(rest) : self
    }
}

/// Names in the tables of the EU Publications Office.
enum AuthorityTable {
    static let italy = entry("country", "ITA")
    static let euro = entry("currency", "EUR")
    static let territorialUnit = "http://data.europa.eu/88u/dataset/atu-type"

    static func language(_ language: Language) -> String {
        switch language {
        case .italian: entry("language", "ITA")
        case .english: entry("language", "ENG")
        case .french: entry("language", "FRA")
        case .arabic: entry("language", "ARA")
        }
    }

    private static func entry(_ table: String, _ name: String) -> String {
        "http://publications.europa.eu/resource/authority/\(table)/\(name)"
    }
}

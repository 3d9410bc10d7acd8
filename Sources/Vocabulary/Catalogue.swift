/// The messages of one gettext `.po` file: texts in one language, by the id they have in all.
///
/// Entries marked fuzzy are left out, as gettext leaves them out of what it compiles; so are those not yet translated.
/// Plural forms are refused: ours are separate ids.
public struct Catalogue: Sendable {
    /// One message, where it stands in the file.
    public struct Entry: Sendable, Equatable {
        public let context: String?
        public let id: String
        public let text: String
        /// The line of its `msgid`.
        public let line: Int
    }

    /// The texts of one context by their ids.
    private typealias Texts = [String: String]

    /// The translated messages, in the order of the file, without the file's header.
    public let entries: [Entry]
    /// The text of the entry with the empty id, which describes the file.
    public let header: String
    /// Those without a context, which are nearly all.
    private let plain: Texts
    private let inContext: [String: Texts]

    /// A catalogue without messages.
    public init() {
        (entries, header, plain, inContext) = ([], "", [:], [:])
    }

    /// Reads a whole file's text; the file's name is only for messages.
    public init(po text: String, file: String) throws(CatalogueError) {
        var reader = CatalogueReader(file: file)
        for (index, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .enumerated()
        {
            try reader.read(line: line, number: index + 1)
        }
        try reader.finishEntry()

        var (plain, inContext): (Texts, [String: Texts]) = ([:], [:])
        for entry in reader.entries {
            let earlier =
                if let context = entry.context {
                    inContext[context, default: [:]].updateValue(entry.text, forKey: entry.id)
                } else {
                    plain.updateValue(entry.text, forKey: entry.id)
                }
            guard earlier == nil else {
                let position = SourcePosition(file: file, line: entry.line, column: 1)
                throw CatalogueError(position: position, reason: .duplicate(id: entry.id))
            }
        }
        (self.plain, self.inContext) = (plain, inContext)
        header = plain[""] ?? ""
        entries = reader.entries.filter { !$0.text.isEmpty && !($0.id.isEmpty && $0.context == nil) }
    }

    /// The text for that id in that context, or nil where the file has none.
    public subscript(id: String, context context: String? = nil) -> String? {
        let texts = context.map { inContext[$0] ?? [:] } ?? plain
        guard let text = texts[id], !text.isEmpty else { return nil }
        return text
    }
}

/// Why a `.po` file cannot be read, and where.
public struct CatalogueError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Reason: Sendable, Equatable {
        case unknownKeyword
        case expectedString
        case unterminatedString
        case unknownEscape
        case controlCharacter
        case textAfterString
        case stringWithoutKeyword
        case incompleteEntry
        case repeatedKeyword
        case pluralForms
        case duplicate(id: String)
    }

    public let position: SourcePosition
    public let reason: Reason

    public var description: String { "\(position): \(explanation)" }

    /// What is wrong, without the place.
    public var explanation: String {
        switch reason {
        case .unknownKeyword: "expected msgctxt, msgid, msgstr, a string or a comment"
        case .expectedString: "expected a string in double quotes"
        case .unterminatedString: "the string does not end on its line"
        case .unknownEscape: "after a backslash only n, t, r, a double quote or a backslash may stand"
        case .controlCharacter: "a control character stands in the string"
        case .textAfterString: "nothing may follow the string on its line"
        case .stringWithoutKeyword: "this string continues nothing"
        case .incompleteEntry: "the entry needs a msgid and a msgstr"
        case .repeatedKeyword: "the entry has this keyword already, or it comes too late"
        case .pluralForms: "plural forms are not read; write each as an entry of its own"
        case .duplicate(let id): "there is already an entry for \"\(id)\""
        }
    }
}

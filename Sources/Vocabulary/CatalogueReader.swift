/// Reads a `.po` file line by line, gathering its entries.
struct CatalogueReader {
    private enum Field {
        case context, id, text
    }

    private struct Draft {
        var context: [UInt8]?
        var id: [UInt8]?
        var text: [UInt8]?
        var line = 0
    }

    let file: String
    private(set) var entries: [Catalogue.Entry] = []
    private var draft = Draft()
    private var field: Field?
    private var isFuzzy = false
    private var lastLine = 0

    init(file: String) {
        self.file = file
    }

    mutating func read(line whole: Substring.UTF8View, number: Int) throws(CatalogueError) {
        lastLine = number
        let line = whole.trimmingBlanks()
        let offset = whole.distance(from: whole.startIndex, to: line.startIndex)
        var text = Line(bytes: Array(line), column: offset + 1, number: number, file: file)
        switch line.first {
        case nil: try finishEntry()
        case UInt8(ascii: "#"): try readComment(text)
        case UInt8(ascii: "\""): try append(text.readString(), at: text)
        default: try readKeyword(&text)
        }
    }

    /// Closes the entry being read, if there is one.
    mutating func finishEntry() throws(CatalogueError) {
        defer {
            draft = Draft()
            field = nil
        }
        guard draft.context != nil || draft.id != nil else { return }
        guard let id = draft.id, let text = draft.text else {
            let position = SourcePosition(file: file, line: lastLine, column: 1)
            throw CatalogueError(position: position, reason: .incompleteEntry)
        }
        defer { isFuzzy = false }
        guard !isFuzzy else { return }
        entries.append(
            Catalogue.Entry(
                context: draft.context.map { String(decoding: $0, as: UTF8.self) },
                id: String(decoding: id, as: UTF8.self), text: String(decoding: text, as: UTF8.self),
                line: draft.line))
    }

    private mutating func readComment(_ line: Line) throws(CatalogueError) {
        if draft.text != nil { try finishEntry() }
        let comment = String(decoding: line.bytes, as: UTF8.self)
        guard comment.hasPrefix("#,") else { return }
        isFuzzy =
            isFuzzy
            || comment.dropFirst(2).split(separator: ",").contains {
                $0.utf8.elementsEqual(" fuzzy".utf8) || $0 == "fuzzy"
            }
    }

    private mutating func readKeyword(_ line: inout Line) throws(CatalogueError) {
        let keyword = line.readKeyword()
        guard keyword != "msgid_plural", !line.startsIndex else { throw line.error(.pluralForms) }
        let started: Field
        switch keyword {
        case "msgctxt": started = .context
        case "msgid": started = .id
        case "msgstr": started = .text
        default: throw line.error(.unknownKeyword)
        }
        let string = try line.readString()
        if started != .text, draft.text != nil { try finishEntry() }
        try start(started, with: string, at: line)
    }

    private mutating func start(_ started: Field, with string: [UInt8], at line: Line) throws(CatalogueError) {
        switch started {
        case .context where draft.context == nil && draft.id == nil: draft.context = string
        case .id where draft.id == nil:
            draft.id = string
            draft.line = line.number
        case .text where draft.id == nil: throw line.error(.incompleteEntry)
        case .text where draft.text == nil: draft.text = string
        default: throw line.error(.repeatedKeyword)
        }
        field = started
    }

    private mutating func append(_ string: [UInt8], at line: Line) throws(CatalogueError) {
        switch field {
        case .context: draft.context?.append(contentsOf: string)
        case .id: draft.id?.append(contentsOf: string)
        case .text: draft.text?.append(contentsOf: string)
        case nil: throw line.error(.stringWithoutKeyword)
        }
    }
}

extension Substring.UTF8View {
    fileprivate func trimmingBlanks() -> Substring.UTF8View {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
        var rest = self.drop(while: isBlank)
        while let last = rest.last, isBlank(last) { rest = rest.dropLast() }
        return rest
    }
}

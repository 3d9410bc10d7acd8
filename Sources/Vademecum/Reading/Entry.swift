import FEEL
import Vocabulary
import Yams

/// One mapping of a file, read key by key; a key that nobody asked for is an error.
final class Entry {
    let position: SourcePosition
    let context: ReadingContext
    private let mapping: Node.Mapping
    /// The keys in order: comparing these few texts is much cheaper than comparing nodes.
    private let keys: [String]
    private let file: String
    private var known: Set<String> = []

    /// Nil, with an error told, when the node is not a mapping.
    init?(_ node: Node, file: String, context: ReadingContext) {
        position = SourcePosition(file: file, node.mark)
        guard let mapping = node.mapping else {
            context.report.add("expected keys and values here", at: position)
            return nil
        }
        self.mapping = mapping
        keys = mapping.keys.map { $0.scalar?.string ?? "" }
        self.file = file
        self.context = context
    }

    var report: Report { context.report }

    /// The value of a key; nil when it is missing or `null`.
    func node(_ key: String) -> Node? {
        known.insert(key)
        guard let node = written(key) else { return nil }
        if let scalar = node.scalar, scalar.style == .plain, scalar.string == "null" || scalar.string.isEmpty {
            return nil
        }
        return node
    }

    /// Whether the key stands there, even as `null`.
    func has(_ key: String) -> Bool { keys.contains(key) }

    private func written(_ key: String) -> Node? {
        keys.firstIndex(of: key).map { mapping[mapping.index(mapping.startIndex, offsetBy: $0)].value }
    }

    func position(of key: String) -> SourcePosition {
        written(key).map { SourcePosition(file: file, $0.mark) } ?? position
    }

    /// A scalar as it was written.
    func string(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard let scalar = node.scalar else {
            report.add("\(key): expected a single value", at: SourcePosition(file: file, node.mark))
            return nil
        }
        return scalar.string
    }

    func required(_ key: String) -> String {
        if let value = string(key) { return value }
        if !has(key) || written(key)?.scalar != nil { report.add("\(key) is missing", at: position) }
        return ""
    }

    /// The nodes of a list; a missing key is an empty list.
    func list(_ key: String) -> [Node] {
        guard let node = node(key) else { return [] }
        guard let sequence = node.sequence else {
            report.add("\(key): expected a list", at: SourcePosition(file: file, node.mark))
            return []
        }
        return Array(sequence)
    }

    func strings(_ key: String) -> [String] {
        list(key).compactMap { node in
            if let scalar = node.scalar { return scalar.string }
            report.add("\(key): expected a list of single values", at: SourcePosition(file: file, node.mark))
            return nil
        }
    }

    func entries(_ key: String) -> [Entry] {
        list(key).compactMap { Entry($0, file: file, context: context) }
    }

    func entry(_ key: String) -> Entry? {
        node(key).flatMap { Entry($0, file: file, context: context) }
    }

    /// The keys and values of a mapping whose keys are ids.
    func members(_ key: String) -> [(id: String, node: Node, position: SourcePosition)] {
        guard let node = node(key) else { return [] }
        guard let mapping = node.mapping else {
            report.add("\(key): expected ids and what they stand for", at: SourcePosition(file: file, node.mark))
            return []
        }
        return mapping.map { pair in
            (pair.key.scalar?.string ?? "", pair.value, SourcePosition(file: file, pair.key.mark))
        }
    }

    /// The same for single values: a choice's labels, an argument's types.
    func memberStrings(_ key: String) -> [(id: String, string: String, position: SourcePosition)] {
        members(key).map { member in
            if member.node.scalar == nil { report.add("\(member.id): expected a single value", at: member.position) }
            return (member.id, member.node.scalar?.string ?? "", member.position)
        }
    }

    /// All keys of this entry with their single values.
    func memberStrings() -> [(id: String, string: String)] {
        mapping.map { pair in
            let key = pair.key.scalar?.string ?? ""
            known.insert(key)
            if pair.value.scalar == nil {
                report.add("\(key): expected a single value", at: SourcePosition(file: file, pair.key.mark))
            }
            return (key, pair.value.scalar?.string ?? "")
        }
    }

    func memberEntries(_ key: String) -> [(id: String, entry: Entry)] {
        members(key).compactMap { member in
            Entry(member.node, file: file, context: context).map { (member.id, $0) }
        }
    }

    /// Tells of every key that was not read, with the key that was perhaps meant.
    func finish() {
        for pair in mapping {
            let key = pair.key.scalar?.string ?? "?"
            guard !known.contains(key) else { continue }
            let hint = Spelling.hint(for: key, among: known)
            report.add("\(key) is not a key here\(hint)", at: SourcePosition(file: file, pair.key.mark))
        }
    }
}

extension SourcePosition {
    init(file: String, _ mark: Mark?) {
        self.init(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
    }
}

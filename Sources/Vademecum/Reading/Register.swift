import Vocabulary

/// Things by id in the order in which they were read; a second one of the same id is an error.
struct Register<Item> {
    private(set) var items: [Item] = []
    private var places: [String: (index: Int, position: SourcePosition)] = [:]
    let kind: String

    init(_ kind: String) {
        self.kind = kind
    }

    var ids: some Sequence<String> { places.keys }

    subscript(id: String) -> Item? {
        get { places[id].map { items[$0.index] } }
        set {
            guard let newValue, let place = places[id] else { return }
            items[place.index] = newValue
        }
    }

    mutating func add(_ item: Item, id: String, at position: SourcePosition, report: Report) {
        if !Self.isId(id) {
            report.add("\(kind) \(id.prefix(60)): an id is lower-case words joined by _", at: position)
        }
        if let first = places[id] {
            report.add("\(kind) \(id) stands twice; first at \(first.position)", at: position)
            return
        }
        places[id] = (items.count, position)
        items.append(item)
    }

    /// Tells that the id is unknown, with the one that was perhaps meant.
    func expect(_ id: String, at position: SourcePosition, report: Report) {
        guard places[id] == nil else { return }
        let hint = Spelling.hint(for: id, among: places.keys)
        let article = "aeiou".contains(kind.prefix(1)) ? "an" : "a"
        report.addMissing("\(id) is not \(article) \(kind)\(hint)", at: position)
    }

    private static func isId(_ id: String) -> Bool {
        !id.isEmpty && id.utf8.count <= 80
            && id.utf8.allSatisfy {
                ($0 >= 97 && $0 <= 122) || ($0 >= 65 && $0 <= 90) || ($0 >= 48 && $0 <= 57) || $0 == 95 || $0 == 46
            }
    }
}

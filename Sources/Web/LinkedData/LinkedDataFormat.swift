/// How linked data is written.
enum LinkedDataFormat: String, CaseIterable {
    case jsonld, turtle

    /// The format that a header `Accept` prefers; JSON-LD where it does not matter, or names neither.
    init(accepting header: String?) {
        let wishes = (header ?? "").lowercased().split(separator: ",").map { Wish($0) }
        let turtle = LinkedDataFormat.weight(of: "text/turtle", in: wishes)
        let json = max(
            LinkedDataFormat.weight(of: "application/ld+json", in: wishes),
            LinkedDataFormat.weight(of: "application/json", in: wishes))
        self = turtle > json ? .turtle : .jsonld
    }

    var mediaType: String {
        switch self {
        case .jsonld: "application/ld+json"
        case .turtle: "text/turtle; charset=utf-8"
        }
    }

    func bytes(of graph: Graph, base: String) -> [UInt8] {
        switch self {
        case .jsonld: JSONLDWriter.json(of: graph, base: base).bytes
        case .turtle: TurtleWriter.bytes(of: graph, base: base)
        }
    }

    /// The weight of the most specific range that takes the type.
    private static func weight(of type: String, in wishes: [Wish]) -> Double {
        let family = type.prefix { $0 != "/" } + "/*"
        for range in [type, String(family), "*/*"] {
            if let wish = wishes.first(where: { $0.range == range }) { return wish.weight }
        }
        return 0
    }

    private struct Wish {
        let range: String
        let weight: Double

        init(_ text: Substring) {
            let parts = text.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
            range = parts.first ?? ""
            let quality = parts.dropFirst().first { $0.hasPrefix("q=") }
            weight = quality.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
        }
    }
}

import Yams

extension ExampleReader {
    /// The single values of a list node.
    static func strings(_ node: Node) -> [String] {
        node.sequence?.compactMap(\.scalar?.string) ?? []
    }

    /// The lists of single values of a list node.
    static func lists(_ node: Node) -> [[String]] {
        node.sequence?.map(strings) ?? []
    }
}

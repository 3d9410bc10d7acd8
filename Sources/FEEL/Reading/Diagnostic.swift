public import Vocabulary

/// What is wrong with a text, and where.
public struct Diagnostic: Error, Sendable, Hashable, CustomStringConvertible {
    public let position: SourcePosition
    public let message: String

    public init(_ message: String, at position: SourcePosition) {
        self.position = position
        self.message = message
    }

    /// `file:line:column: message`.
    public var description: String { "\(position): \(message)" }
}

/// Everything that is wrong with a text at once; never empty.
public struct Diagnostics: Error, Sendable, Hashable, CustomStringConvertible {
    public let all: [Diagnostic]

    public init(_ first: Diagnostic, _ others: [Diagnostic] = []) {
        all = [first] + others
    }

    /// The diagnostics of a list, or nil when there are none.
    public init?(_ list: [Diagnostic]) {
        guard let first = list.first else { return nil }
        self.init(first, Array(list.dropFirst()))
    }

    public var description: String { all.map(\.description).joined(separator: "\n") }
}

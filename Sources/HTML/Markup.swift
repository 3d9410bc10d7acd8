/// A piece of a page, already written as UTF-8 bytes.
///
/// Whatever text goes in is escaped on the way; only this module can write bytes as they are.
public struct Markup: Sendable, Equatable {
    /// The bytes to send.
    public internal(set) var bytes: [UInt8]

    /// Nothing.
    public init() {
        bytes = []
    }

    /// That text, escaped.
    public init(_ text: String) {
        self.init(capacity: text.utf8.count)
        bytes.appendEscaped(text, in: .text)
    }

    /// Nothing yet, with room for that many bytes and for what will probably be written around and after them.
    init(capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity + 128)
    }

    /// The pieces one after the other, with nothing between them.
    public init(joining pieces: [Markup]) {
        self.init(capacity: pieces.reduce(0) { $0 + $1.bytes.count })
        for piece in pieces { bytes.append(contentsOf: piece.bytes) }
    }

    public var isEmpty: Bool { bytes.isEmpty }

    /// The bytes as text, for tests and messages.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    public mutating func append(_ other: Markup) {
        bytes.append(contentsOf: other.bytes)
    }
}

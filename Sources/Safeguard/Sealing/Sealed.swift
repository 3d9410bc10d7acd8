public import Storage

/// A value that only the key of its person, or of its compartment, opens, and only in its place.
public struct Sealed: Sendable, Hashable {
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }
}

extension Sealed: SQLValueConvertible {
    public var sqlValue: SQLValue { .bytes(bytes) }

    public init?(sqlValue: SQLValue) {
        guard case .bytes(let bytes) = sqlValue else { return nil }
        self.init(bytes: bytes)
    }
}

public import Vocabulary

/// A file that was sealed and kept.
///
/// Its size and digest tell something about its content: who keeps them seals them.
public struct StoredFile: Sendable, Equatable {
    public typealias Name = Identifier<StoredFile>

    public let name: Name
    public let size: Int
    /// SHA-256 of the content.
    public let digest: [UInt8]
}

/// Why a file was not kept or read.
public enum FileRefusal: Error, Sendable, Equatable {
    case tooLarge(limit: Int)
    case diskFull
    case readOnly
    case diskFailed
    case missing
    /// It was altered, cut off, or belongs to somebody else.
    case doesNotOpen
}

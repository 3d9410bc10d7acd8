import Crypto

/// A secret of 256 bits that seals and opens; it never shows itself.
public struct SealingKey: Sendable {
    let secret: SymmetricKey

    /// A new random key.
    public init() {
        secret = SymmetricKey(size: .bits256)
    }

    /// A key that was kept, exactly 32 bytes.
    public init(bytes: [UInt8]) throws(SealingRefusal) {
        guard bytes.count == 32 else { throw .unusableKey }
        secret = SymmetricKey(data: bytes)
    }

    init(_ secret: SymmetricKey) {
        self.secret = secret
    }

    /// Another key, that tells nothing of this one; the same label gives the same key (HKDF-SHA256, RFC 5869).
    package func derived(_ label: String) -> SealingKey {
        SealingKey(
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: secret, info: Array("sportello/1/\(label)".utf8), outputByteCount: 32))
    }

    /// The key itself, to be sealed under another key.
    package var bytes: [UInt8] {
        secret.withUnsafeBytes { Array($0) }
    }
}

extension SealingKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "SealingKey" }
    public var debugDescription: String { "SealingKey" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why something was not sealed or opened; never with what.
public enum SealingRefusal: Error, Sendable, Equatable {
    /// A key has 32 bytes.
    case unusableKey
    /// The blob was sealed with another key, for another purpose or place, or was altered.
    case doesNotOpen
    /// The random source or the cipher failed: nothing was sealed.
    case notSealed
}

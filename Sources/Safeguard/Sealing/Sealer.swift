import Crypto

/// Seals bytes so that only the same key, for the same purpose and place, opens them (AES-GCM).
///
/// A blob is `version | nonce (12) | ciphertext | tag (16)`. What is sealed is first padded to steps of 64 bytes, so that a
/// blob's length says little about what it holds.
public struct Sealer: Sendable {
    /// What a sealed thing is for: it opens for nothing else.
    public struct Purpose: Sendable, Hashable {
        public let name: String

        public init(_ name: String) {
            self.name = name
        }
    }

    /// How many bytes a blob has beyond the padded content.
    public static let overhead = 1 + 12 + 16

    private static let version: UInt8 = 1
    private let key: SealingKey

    public init(key: SealingKey) {
        self.key = key
    }

    /// Seals for a purpose, bound to a place (a table, column and row, say) that has to be named again to open.
    public func seal(
        _ bytes: [UInt8], for purpose: Purpose, boundTo place: [UInt8] = []
    ) throws(SealingRefusal) -> [UInt8] {
        do {
            let context = associatedData(purpose, place)
            let box = try AES.GCM.seal(padded(bytes), using: key.secret, authenticating: context)
            guard let combined = box.combined else { throw SealingRefusal.notSealed }
            return [Sealer.version] + combined
        } catch {
            throw .notSealed
        }
    }

    public func open(
        _ blob: [UInt8], for purpose: Purpose, boundTo place: [UInt8] = []
    ) throws(SealingRefusal) -> [UInt8] {
        guard blob.first == Sealer.version else { throw .doesNotOpen }
        do {
            let box = try AES.GCM.SealedBox(combined: blob.dropFirst())
            let content = try AES.GCM.open(box, using: key.secret, authenticating: associatedData(purpose, place))
            guard let bytes = unpadded(Array(content)) else { throw SealingRefusal.doesNotOpen }
            return bytes
        } catch {
            throw .doesNotOpen
        }
    }

    /// Version, purpose and place; the purpose's length goes first, so that no two pairs read the same.
    private func associatedData(_ purpose: Purpose, _ place: [UInt8]) -> [UInt8] {
        let name = Array(purpose.name.utf8)
        let length = withUnsafeBytes(of: UInt64(name.count).bigEndian) { Array($0) }
        return [Sealer.version] + length + name + place
    }
}

import Crypto

/// The key that everything depends on and that never stands on the data disk nor in its backups.
public struct RootKey: Sendable {
    let key: SealingKey

    /// A new random key.
    public init() {
        key = SealingKey()
    }

    /// A key that was kept, exactly 32 bytes.
    public init(bytes: [UInt8]) throws(SealingRefusal) {
        key = try SealingKey(bytes: bytes)
    }

    /// Wraps the keys of one epoch.
    func wrapping(epoch: UInt32) -> SealingKey {
        key.derived("kek/\(epoch)")
    }

    /// Seals the copies of keys in backups.
    var backup: SealingKey { key.derived("backup") }

    /// Tells whether a keystore belongs to this root, and nothing else.
    func proof(epoch: UInt32) -> [UInt8] {
        key.derived("proof/\(epoch)").bytes
    }
}

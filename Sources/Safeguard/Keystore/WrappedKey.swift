/// A key sealed under the wrapping key of an epoch, for one row of the keystore.
struct WrappedKey {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(_ key: SealingKey, under wrapping: SealingKey, epoch: UInt32, at place: Place) throws(SealingRefusal) {
        bytes = try Envelope(sealing: key.bytes, under: wrapping, version: epoch, at: place).bytes
    }

    func key(under root: RootKey, of epoch: Epoch, at place: Place) throws -> SealingKey {
        try key(under: root.wrapping(epoch: epoch.number), epoch: epoch.number, at: place)
    }

    /// The key; the wrapping key is given, as it serves for many.
    func key(under wrapping: SealingKey, epoch: UInt32, at place: Place) throws -> SealingKey {
        guard let envelope = Envelope(bytes), envelope.keyVersion == epoch,
            let content = try? envelope.opened(with: wrapping, at: place), let key = try? SealingKey(bytes: content)
        else { throw KeystoreRefusal.damaged }
        return key
    }
}

/// A key with its older versions: the newest seals, each opens what it sealed.
///
/// Every column gets a key of its own, derived from the version that seals.
struct VersionedKey: Sendable {
    /// Whose key it is, as part of every place.
    let holder: String
    let versions: [UInt32: SealingKey]

    func seal(_ content: [UInt8], at place: Place) throws(SealingRefusal) -> Sealed {
        guard let newest = versions.max(by: { $0.key < $1.key }) else { throw .notSealed }
        let envelope = try Envelope(
            sealing: padded(content), under: newest.value.column(of: place), version: newest.key,
            at: place.held(by: holder))
        return Sealed(bytes: envelope.bytes)
    }

    func open(_ sealed: Sealed, at place: Place) throws(SealingRefusal) -> [UInt8] {
        guard let envelope = Envelope(sealed.bytes), let key = versions[envelope.keyVersion],
            let content = unpadded(try envelope.opened(with: key.column(of: place), at: place.held(by: holder)))
        else { throw .doesNotOpen }
        return content
    }
}

extension SealingKey {
    fileprivate func column(of place: Place) -> SealingKey {
        derived("field/\(place.table)/\(place.column)")
    }
}

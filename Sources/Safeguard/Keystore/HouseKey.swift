/// What the secrets of the whole house derive from: peppers, blind indexes, anti-forgery.
///
/// It is random and wrapped in the keystore, not derived from the root, so that a new root does not change what was stored
/// under it.
public struct HouseKey: Sendable {
    static let place = Place(table: "house_key", column: "wrapped", row: "1")

    let key: SealingKey

    /// A key for one purpose, such as "pepper" or "audit"; the same purpose gives the same key.
    public func key(for purpose: String) -> SealingKey {
        key.derived("house/\(purpose)")
    }
}

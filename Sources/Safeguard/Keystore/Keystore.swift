public import Storage

/// The keys of persons, wrapped, in a store of their own, so that destroying one reaches further than the data's backups.
///
/// What is written has an order: a person's key first, then the person's data. A crash between the two leaves a key that
/// opens nothing, never data that nothing opens.
public struct Keystore: Sendable {
    package let store: any Storage.Store
    let root: RootInUse

    /// Opens a keystore whose schema is in place; a new one gets its first epoch.
    ///
    /// A root key is only ever made for a new keystore. One that holds keys is refused without the root that wrapped them.
    public static func open(_ store: any Storage.Store, rootKey file: RootKeyFile) async throws -> Keystore {
        let root = RootInUse(file: file)
        guard let epoch = try await store.read(Epoch.current) else {
            try await begin(store, with: root.readOrMake())
            return Keystore(store: store, root: root)
        }
        _ = try root.key(of: epoch)
        return Keystore(store: store, root: root)
    }

    private static func begin(_ store: any Storage.Store, with root: RootKey) async throws {
        try await store.write { db in
            guard try Epoch.current(in: db) == nil else { return }
            let epoch = Epoch(number: 1, root: root)
            try epoch.insert(in: db)
            let house = try WrappedKey(SealingKey(), under: root.wrapping(epoch: 1), epoch: 1, at: HouseKey.place)
            try db.execute("INSERT INTO house_key (id, wrapped) VALUES (1, \(house.bytes))")
        }
    }

    /// The root that wraps these keys now.
    func currentRoot() async throws -> RootKey {
        guard let epoch = try await store.read(Epoch.current) else { throw KeystoreRefusal.damaged }
        return try root.key(of: epoch)
    }

    /// The key for what belongs to no person; it stays when the root is replaced.
    public func houseKey() async throws -> HouseKey {
        try await store.read { db in
            guard let epoch = try Epoch.current(in: db),
                let wrapped: [UInt8] = try db.value("SELECT wrapped FROM house_key WHERE id = 1")
            else { throw KeystoreRefusal.damaged }
            let root = try root.key(of: epoch)
            return HouseKey(key: try WrappedKey(wrapped).key(under: root, of: epoch, at: HouseKey.place))
        }
    }
}

/// Why a keystore did not give or take a key.
public enum KeystoreRefusal: Error, Sendable, Equatable {
    /// The root key at hand is not the one that wrapped these keys.
    case otherRoot
    /// The keystore lacks what it always holds, or a wrapped key was altered.
    case damaged
    /// There is a key for that person already.
    case alreadyThere
    /// The person was erased, or there never was one.
    case noKey
}

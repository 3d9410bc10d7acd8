import Storage

extension Keystore {
    /// What a rotation puts in the old wrapping key's place.
    public enum Rotation: Sendable {
        /// A new epoch under the same root, once a year.
        case epoch
        /// A new root, when a custodian changes or the old root may be known; it needs to be entrusted again.
        case root
    }

    /// Wraps every key anew, in one transaction, and tells how many; what persons' keys sealed is not touched.
    ///
    /// It may be interrupted anywhere and run again, and other processes may go on meanwhile.
    @discardableResult
    public func rotate(_ rotation: Rotation) async throws -> Int {
        let next = rotation == .root ? try root.file.prepareNext() : nil
        let count = try await store.write { db in
            guard let old = try Epoch.current(in: db) else { throw KeystoreRefusal.damaged }
            let oldRoot = try root.key(of: old)
            let newRoot = next ?? oldRoot
            let count = try rewrap(
                from: (old, oldRoot), to: (Epoch(number: old.number + 1, root: newRoot), newRoot), in: db)
            return count
        }
        if rotation == .root { try root.file.adoptNext() }
        try await store.settleUnlessBusy()
        return count
    }

    private func rewrap(
        from old: (epoch: Epoch, root: RootKey), to new: (epoch: Epoch, root: RootKey), in db: any WriteTransaction
    ) throws -> Int {
        let oldWrapping = old.root.wrapping(epoch: old.epoch.number)
        let newWrapping = new.root.wrapping(epoch: new.epoch.number)
        func rewrapped(_ wrapped: [UInt8], at place: Place) throws -> [UInt8] {
            let key = try WrappedKey(wrapped).key(under: oldWrapping, epoch: old.epoch.number, at: place)
            return try WrappedKey(key, under: newWrapping, epoch: new.epoch.number, at: place).bytes
        }

        let rows = try db.all("SELECT person, version, wrapped FROM person_key", as: PersonKeyRow.init)
        for row in rows {
            let wrapped = try rewrapped(row.wrapped, at: row.place)
            try db.execute(
                """
                UPDATE person_key SET wrapped = \(wrapped)
                WHERE person = \(row.person) AND version = \(Int(row.version))
                """)
        }
        guard let house: [UInt8] = try db.value("SELECT wrapped FROM house_key WHERE id = 1") else {
            throw KeystoreRefusal.damaged
        }
        try db.execute("UPDATE house_key SET wrapped = \(rewrapped(house, at: HouseKey.place)) WHERE id = 1")
        try db.execute("DELETE FROM key_epoch")
        try new.epoch.insert(in: db)
        return rows.count
    }
}

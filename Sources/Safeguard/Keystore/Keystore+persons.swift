import Storage
public import Vocabulary

extension Keystore {
    /// Makes and keeps the key of a new person; the person's data are written after this returns.
    public func create(_ person: PersonKey.ID) async throws -> PersonKey {
        try await store.write { db in
            do {
                try db.execute("INSERT INTO key_holder (person) VALUES (\(person))")
            } catch StoreRefusal.constraint(.unique) {
                throw KeystoreRefusal.alreadyThere
            }
            return PersonKey(person: person, versions: [1: try addVersion(1, of: person, in: db)])
        }
    }

    /// The key of a person; refused with `noKey` when the person was erased or never was there, which look alike.
    public func key(of person: PersonKey.ID) async throws -> PersonKey {
        let found = try await keys(matching: "WHERE person = \(person)")
        guard let key = found.first else { throw KeystoreRefusal.noKey }
        return key
    }

    /// The keys of all persons, for reports and the search index in memory.
    public func keys() async throws -> [PersonKey] {
        try await keys(matching: "")
    }

    /// Gives a person a new key, when the old one is suspected to be known; what was sealed opens as before until it is
    /// sealed again.
    public func renew(_ person: PersonKey.ID) async throws -> PersonKey {
        let old = try await key(of: person)
        try await store.write { db in
            let newest: Int? = try db.value(
                "SELECT version FROM person_key WHERE person = \(person) ORDER BY version DESC LIMIT 1")
            guard let newest, let next = UInt32(exactly: newest + 1) else { throw KeystoreRefusal.noKey }
            _ = try addVersion(next, of: old.person, in: db)
        }
        return try await key(of: person)
    }

    /// Destroys all but the newest key of a person, once everything has been sealed again.
    public func retireOldKeys(of person: PersonKey.ID) async throws {
        try await store.write { db in
            try db.execute(
                """
                DELETE FROM person_key WHERE person = \(person)
                AND version < (SELECT MAX(version) FROM person_key WHERE person = \(person))
                """)
        }
        try await store.settleUnlessBusy()
    }

    /// Destroys the keys of persons and all that stands with them, and leaves nothing of it in the file.
    ///
    /// Tells how many there were. `Erasure` calls this in its place in the order.
    func destroy(_ persons: [PersonKey.ID]) async throws -> Int {
        let count = try await store.write { db in
            try persons.reduce(0) { try $0 + db.execute("DELETE FROM key_holder WHERE person = \($1)") }
        }
        try await store.settleUnlessBusy()
        return count
    }

    private func addVersion(
        _ version: UInt32, of person: PersonKey.ID, in db: any WriteTransaction
    ) throws -> SealingKey {
        guard let epoch = try Epoch.current(in: db) else { throw KeystoreRefusal.damaged }
        let wrapping = try root.key(of: epoch).wrapping(epoch: epoch.number)
        let key = SealingKey()
        let wrapped = try WrappedKey(key, under: wrapping, epoch: epoch.number, at: .key(of: person, version: version))
        try db.execute(
            "INSERT INTO person_key (person, version, wrapped) VALUES (\(person), \(Int(version)), \(wrapped.bytes))")
        return key
    }

    private func keys(matching condition: SQL) async throws -> [PersonKey] {
        try await store.read { db in
            guard let epoch = try Epoch.current(in: db) else { throw KeystoreRefusal.damaged }
            let wrapping = try root.key(of: epoch).wrapping(epoch: epoch.number)
            var found: [(person: PersonKey.ID, versions: [UInt32: SealingKey])] = []
            try db.visit("SELECT person, version, wrapped FROM person_key \(condition) ORDER BY person, version") {
                let row = try PersonKeyRow($0)
                let key = try WrappedKey(row.wrapped).key(under: wrapping, epoch: epoch.number, at: row.place)
                if found.last?.person == row.person {
                    found[found.count - 1].versions[row.version] = key
                } else {
                    found.append((row.person, [row.version: key]))
                }
            }
            return found.map { PersonKey(person: $0.person, versions: $0.versions) }
        }
    }
}

/// One wrapped version of a person's key.
struct PersonKeyRow {
    let person: PersonKey.ID
    let version: UInt32
    let wrapped: [UInt8]

    init(_ row: Row) throws {
        person = try row.get(0)
        guard let version = UInt32(exactly: try row.get(1, as: Int.self)) else { throw KeystoreRefusal.damaged }
        self.version = version
        wrapped = try row.get(2)
    }

    var place: Place { .key(of: person, version: version) }
}

extension Place {
    fileprivate static func key(of person: PersonKey.ID, version: UInt32) -> Place {
        Place(table: "person_key", column: "wrapped", row: person.text, rowVersion: Int(version))
    }
}

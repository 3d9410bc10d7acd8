import Storage
public import Vocabulary

/// Sensitive compartments, each with a key that is sealed to desks and to nothing else.
///
/// The seals stand with the person's key and go with it.
public struct Compartments: Sendable {
    private let store: any Storage.Store

    public init(_ keystore: Keystore) {
        store = keystore.store
    }

    /// Makes a compartment that one desk, and only it, opens; the person's own key must be there.
    public func create(
        _ compartment: String, of person: PersonKey.ID, for desk: DeskKeys.DeskID
    ) async throws -> CompartmentKey {
        let key = SealingKey()
        try await store.write { db in
            let known: Int? = try db.value(
                """
                SELECT COUNT(*) FROM compartment_key WHERE person = \(person) AND compartment = \(compartment)
                """)
            guard known == 0 else { throw CompartmentRefusal.alreadyThere }
            try seal([1: key], of: (person, compartment), to: desk, in: db)
        }
        return CompartmentKey(person: person, compartment: compartment, versions: [1: key])
    }

    /// The key, for a member of a desk that it was sealed to.
    public func open(
        _ compartment: String, of person: PersonKey.ID, by desk: UnlockedDesk
    ) async throws -> CompartmentKey {
        let versions = try await store.read { try self.versions(of: (person, compartment), by: desk, in: $0) }
        return CompartmentKey(person: person, compartment: compartment, versions: versions)
    }

    /// Lets another desk open the compartment too, as the person consented.
    public func share(
        _ compartment: String, of person: PersonKey.ID, with other: DeskKeys.DeskID, by desk: UnlockedDesk
    ) async throws {
        try await store.write { db in
            let versions = try self.versions(of: (person, compartment), by: desk, in: db)
            try remove(other, from: (person, compartment), in: db)
            try seal(versions, of: (person, compartment), to: other, in: db)
        }
    }

    /// Takes a desk's seal away and makes a new key, sealed to the desks that remain.
    ///
    /// The key that comes back opens everything and seals under the new version: the caller seals the values again, then calls
    /// `retireOldKeys`.
    public func withdraw(
        _ compartment: String, of person: PersonKey.ID, from other: DeskKeys.DeskID, by desk: UnlockedDesk
    ) async throws -> CompartmentKey {
        let versions = try await store.write { db in
            var versions = try self.versions(of: (person, compartment), by: desk, in: db)
            try remove(other, from: (person, compartment), in: db)
            let remaining: [DeskKeys.DeskID] = try db.all(
                """
                SELECT DISTINCT desk FROM compartment_key
                WHERE person = \(person) AND compartment = \(compartment) ORDER BY desk
                """
            ) { try $0.get(0) }
            let next = SealingKey()
            let number = (versions.keys.max() ?? 0) + 1
            for desk in remaining { try seal([number: next], of: (person, compartment), to: desk, in: db) }
            versions[number] = next
            return versions
        }
        try await store.settleUnlessBusy()
        return CompartmentKey(person: person, compartment: compartment, versions: versions)
    }

    /// Destroys all but the newest key, once every value has been sealed again.
    public func retireOldKeys(of compartment: String, of person: PersonKey.ID) async throws {
        try await store.write { db in
            try db.execute(
                """
                DELETE FROM compartment_key WHERE person = \(person) AND compartment = \(compartment)
                AND version < (
                    SELECT MAX(version) FROM compartment_key
                    WHERE person = \(person) AND compartment = \(compartment)
                )
                """)
        }
        try await store.settleUnlessBusy()
    }

    /// Which desks open the compartment.
    public func desks(of compartment: String, of person: PersonKey.ID) async throws -> [DeskKeys.DeskID] {
        try await store.read { db in
            try db.all(
                """
                SELECT DISTINCT desk FROM compartment_key
                WHERE person = \(person) AND compartment = \(compartment) ORDER BY desk
                """
            ) { try $0.get(0) }
        }
    }
}

extension Compartments {
    private typealias Name = (person: PersonKey.ID, name: String)

    private func versions(
        of compartment: Name, by desk: UnlockedDesk, in db: any Transaction
    ) throws -> [UInt32: SealingKey] {
        let rows = try db.all(
            """
            SELECT \(CompartmentRow.columns) FROM compartment_key
            WHERE person = \(compartment.person) AND compartment = \(compartment.name) AND desk = \(desk.desk)
            ORDER BY version
            """, as: CompartmentRow.init(row:))
        guard !rows.isEmpty else { throw CompartmentRefusal.notShared }
        var versions: [UInt32: SealingKey] = [:]
        for row in rows { versions[row.version] = try row.key(openedBy: desk) }
        return versions
    }

    private func seal(
        _ versions: [UInt32: SealingKey], of compartment: Name, to desk: DeskKeys.DeskID,
        in db: any WriteTransaction
    ) throws {
        let newest = try db.first(
            "SELECT version, public_key FROM desk_key WHERE desk = \(desk) ORDER BY version DESC LIMIT 1"
        ) { (try $0.get(0, as: Int.self), try $0.get(1, as: [UInt8].self)) }
        guard let newest else { throw CompartmentRefusal.noDeskKey }
        for (version, key) in versions {
            try CompartmentRow(
                sealing: key, version: version, of: compartment,
                to: (desk, newest.0, PublicKey(bytes: newest.1))
            ).insert(in: db)
        }
    }

    private func remove(_ desk: DeskKeys.DeskID, from compartment: Name, in db: any WriteTransaction) throws {
        try db.execute(
            """
            DELETE FROM compartment_key
            WHERE person = \(compartment.person) AND compartment = \(compartment.name) AND desk = \(desk)
            """)
    }
}

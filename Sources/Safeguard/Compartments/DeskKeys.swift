import Storage
public import Vocabulary

/// Whoever may open sensitive compartments: the members of desks, each with a pair of keys of their own.
///
/// A member's private key is locked with their passphrase; a desk's private key is sealed to each member. The root key has no
/// part in it: who administers the machine, or takes it while nobody is signed in, opens none.
public struct DeskKeys: Sendable {
    public enum Desk {}
    public enum Member {}
    public typealias DeskID = Identifier<Desk>
    public typealias MemberID = Identifier<Member>

    let store: any Storage.Store

    public init(_ keystore: Keystore) {
        store = keystore.store
    }

    /// Makes a member's keys, or new ones under a new passphrase; the new ones open no desk until a member admits them.
    public func enrol(_ member: MemberID, passphrase: String, lock: PassphraseLock = .init()) async throws {
        let pair = KeyPair()
        let wrapped = try MemberKey.wrapped(pair, of: member, with: lock.key(from: passphrase))
        try await store.write { db in
            try db.execute("DELETE FROM member_key WHERE member = \(member)")
            try MemberKey.insert(member, pair.publicKey, lock, wrapped, in: db)
        }
        try await store.settleUnlessBusy()
    }

    /// Locks a member's keys with another passphrase; what they open stays.
    public func changePassphrase(
        of member: MemberID, from old: String, to new: String, lock: PassphraseLock = .init()
    ) async throws {
        let pair = try await unlocked(member, passphrase: old)
        let wrapped = try MemberKey.wrapped(pair, of: member, with: lock.key(from: new))
        try await store.write { db in
            try db.execute(
                """
                UPDATE member_key SET salt = \(lock.salt), rounds = \(lock.rounds), block_size = \(lock.blockSize),
                parallelism = \(lock.parallelism), wrapped = \(wrapped) WHERE member = \(member)
                """)
        }
        try await store.settleUnlessBusy()
    }

    /// Makes the first keys of a desk, for its first member.
    public func found(_ desk: DeskID, by member: MemberID) async throws {
        try await store.write { db in
            let count: Int? = try db.value("SELECT COUNT(*) FROM desk_key WHERE desk = \(desk)")
            guard count == 0 else { throw CompartmentRefusal.alreadyThere }
            try addKey(KeyPair(), version: 1, of: desk, for: [member], in: db)
        }
    }

    /// Opens a desk for one of its members, as long as the session lasts.
    public func unlock(_ desk: DeskID, as member: MemberID, passphrase: String) async throws -> UnlockedDesk {
        let pair = try await unlocked(member, passphrase: passphrase)
        let sealed = try await store.read { db in
            try db.all(
                "SELECT version, sealed FROM desk_access WHERE desk = \(desk) AND member = \(member) ORDER BY version"
            ) { (try $0.get(0, as: Int.self), try $0.get(1, as: [UInt8].self)) }
        }
        guard !sealed.isEmpty else { throw CompartmentRefusal.notAMember }
        var pairs: [Int: KeyPair] = [:]
        for (version, message) in sealed {
            let bytes = try pair.open(message, for: DeskKeys.purpose(desk, version, member))
            pairs[version] = try KeyPair(bytes: bytes)
        }
        return UnlockedDesk(desk: desk, pairs: pairs)
    }

    /// Lets another member open the desk.
    public func admit(_ member: MemberID, by desk: UnlockedDesk) async throws {
        try await store.write { db in
            guard let key = try MemberKey.publicKey(of: member, in: db) else { throw CompartmentRefusal.notAMember }
            try db.execute("DELETE FROM desk_access WHERE desk = \(desk.desk) AND member = \(member)")
            for (version, pair) in desk.pairs {
                try grant(pair, version: version, of: desk.desk, to: (member, key), in: db)
            }
        }
    }

    private func unlocked(_ member: MemberID, passphrase: String) async throws -> KeyPair {
        guard let locked = try await store.read({ try MemberKey.find(member, in: $0) }) else {
            throw CompartmentRefusal.notAMember
        }
        return try MemberKey.unwrapped(locked.wrapped, of: member, with: locked.lock.key(from: passphrase))
    }
}

extension DeskKeys {
    func addKey(
        _ pair: KeyPair, version: Int, of desk: DeskID, for members: [MemberID], in db: any WriteTransaction
    ) throws {
        try db.execute(
            """
            INSERT INTO desk_key (desk, version, public_key)
            VALUES (\(desk), \(version), \(pair.publicKey.bytes))
            """)
        for member in members {
            guard let key = try MemberKey.publicKey(of: member, in: db) else { throw CompartmentRefusal.notAMember }
            try grant(pair, version: version, of: desk, to: (member, key), in: db)
        }
    }

    private func grant(
        _ pair: KeyPair, version: Int, of desk: DeskID, to member: (id: MemberID, key: PublicKey),
        in db: any WriteTransaction
    ) throws {
        let sealed = try member.key.seal(pair.bytes, for: DeskKeys.purpose(desk, version, member.id))
        try db.execute(
            """
            INSERT INTO desk_access (desk, version, member, sealed)
            VALUES (\(desk), \(version), \(member.id), \(sealed))
            """)
    }

    private static func purpose(_ desk: DeskID, _ version: Int, _ member: MemberID) -> String {
        let place = Place(table: "desk_access", column: "sealed", row: desk.text, rowVersion: version)
        return hex(place.held(by: member.text).encoded)
    }
}

/// Why a compartment or a desk did not open or change.
public enum CompartmentRefusal: Error, Sendable, Equatable {
    case alreadyThere
    /// Unknown, dismissed, or not of that desk.
    case notAMember
    case wrongPassphrase
    /// The desk has no keys yet.
    case noDeskKey
    /// The compartment is not there, or was not sealed to the desk; which look alike.
    case notShared
}

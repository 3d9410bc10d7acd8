import Storage
import Vocabulary

/// The rows of members' keys.
enum MemberKey {
    static func wrapped(
        _ pair: KeyPair, of member: DeskKeys.MemberID, with key: SealingKey
    ) throws(SealingRefusal) -> [UInt8] {
        try Envelope(sealing: pair.bytes, under: key, version: 1, at: place(of: member)).bytes
    }

    static func unwrapped(_ wrapped: [UInt8], of member: DeskKeys.MemberID, with key: SealingKey) throws -> KeyPair {
        guard let bytes = try? Envelope(wrapped)?.opened(with: key, at: place(of: member)) else {
            throw CompartmentRefusal.wrongPassphrase
        }
        return try KeyPair(bytes: bytes)
    }

    static func insert(
        _ member: DeskKeys.MemberID, _ key: PublicKey, _ lock: PassphraseLock, _ wrapped: [UInt8],
        in db: any WriteTransaction
    ) throws {
        try db.execute(
            """
            INSERT INTO member_key (member, public_key, salt, rounds, block_size, parallelism, wrapped)
            VALUES (\(member), \(key.bytes), \(lock.salt), \(lock.rounds), \(lock.blockSize), \(lock.parallelism),
                \(wrapped))
            """)
    }

    static func find(
        _ member: DeskKeys.MemberID, in db: any Transaction
    ) throws -> (lock: PassphraseLock, wrapped: [UInt8])? {
        try db.first(
            "SELECT salt, rounds, block_size, parallelism, wrapped FROM member_key WHERE member = \(member)"
        ) { row in
            let lock = PassphraseLock(
                salt: try row.get(0), rounds: try row.get(1), blockSize: try row.get(2), parallelism: try row.get(3))
            guard let lock else { throw KeystoreRefusal.damaged }
            return (lock, try row.get(4))
        }
    }

    static func publicKey(of member: DeskKeys.MemberID, in db: any Transaction) throws -> PublicKey? {
        try db.value("SELECT public_key FROM member_key WHERE member = \(member)", as: [UInt8].self)
            .map(PublicKey.init(bytes:))
    }

    private static func place(of member: DeskKeys.MemberID) -> Place {
        Place(table: "member_key", column: "wrapped", row: member.text)
    }
}

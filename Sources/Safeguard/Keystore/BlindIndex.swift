import Crypto
import Foundation
import Storage
public import Vocabulary

/// Finds persons of one desk by an exact number, such as a tax code's, without keeping the number.
///
/// A tag has 32 bits only, so that two numbers may share one: whoever finds a person compares the number itself after
/// opening it. Each desk and field has a key of its own, so that a hit tells nothing about other desks.
public struct BlindIndex: Sendable {
    private let store: any Storage.Store
    private let key: SealingKey
    private let desk: String
    private let field: String

    public init(_ keystore: Keystore, house: HouseKey, desk: String, field: String) {
        store = keystore.store
        key = house.key(for: "index/\(desk.utf8.count)/\(desk)/\(field)")
        self.desk = desk
        self.field = field
    }

    /// Remembers that the person has the number; the tag goes when the person's key goes.
    public func add(_ number: String, of person: PersonKey.ID) async throws {
        let tag = tag(of: number)
        try await store.write { db in
            let isThere: Int? = try db.value(
                """
                SELECT 1 FROM blind_index
                WHERE desk = \(desk) AND field = \(field) AND tag = \(tag) AND person = \(person)
                """)
            guard isThere == nil else { return }
            try db.execute(
                """
                INSERT INTO blind_index (desk, field, tag, person)
                VALUES (\(desk), \(field), \(tag), \(person))
                """)
        }
    }

    public func remove(_ number: String, of person: PersonKey.ID) async throws {
        let tag = tag(of: number)
        try await store.write { db in
            try db.execute(
                """
                DELETE FROM blind_index
                WHERE desk = \(desk) AND field = \(field) AND tag = \(tag) AND person = \(person)
                """)
        }
    }

    /// Who may have the number.
    public func candidates(for number: String) async throws -> [PersonKey.ID] {
        let tag = tag(of: number)
        return try await store.read { db in
            try db.all(
                """
                SELECT person FROM blind_index
                WHERE desk = \(desk) AND field = \(field) AND tag = \(tag) ORDER BY person
                """
            ) { try $0.get(0) }
        }
    }

    /// Letters and digits only, in capitals, whatever the keyboard: people write numbers with spaces and dashes.
    private func tag(of number: String) -> Int {
        let plain = number.precomposedStringWithCompatibilityMapping.uppercased().filter { $0.isLetter || $0.isNumber }
        let code = HMAC<SHA256>.authenticationCode(for: Array(plain.utf8), using: key.secret)
        return code.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }
}

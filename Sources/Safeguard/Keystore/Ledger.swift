public import Storage
public import Vocabulary

/// The ids of erased persons, in a store of its own: a restore erases them again.
///
/// It holds random ids and days and nothing else, and no id is ever taken off.
public struct Ledger: Sendable {
    package let store: any Storage.Store

    public static let schema = Schema(
        room: "ledger",
        [
            .init(
                "erasures",
                ["CREATE TABLE erasure (person TEXT PRIMARY KEY NOT NULL, erased_on TEXT NOT NULL)"])
        ])

    public init(_ store: any Storage.Store) {
        self.store = store
    }

    public func add(_ persons: [PersonKey.ID: Day]) async throws {
        try await store.write { db in
            for (person, day) in persons.sorted(by: { $0.key < $1.key }) {
                let known: String? = try db.value("SELECT erased_on FROM erasure WHERE person = \(person)")
                guard known == nil else { continue }
                try db.execute("INSERT INTO erasure (person, erased_on) VALUES (\(person), \(day))")
            }
        }
    }

    public func erased() async throws -> [PersonKey.ID: Day] {
        try await store.read { db in
            var erased: [PersonKey.ID: Day] = [:]
            try db.visit("SELECT person, erased_on FROM erasure") { erased[try $0.get(0)] = try $0.get(1) }
            return erased
        }
    }
}

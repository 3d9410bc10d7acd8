/// Brings a store to the schemas that the program knows.
///
/// Each step runs in a transaction of its own together with the note that it ran, so that a crash leaves a store between two
/// steps and never inside one. A store that is ahead of the program is refused before anything is changed.
public struct Migrator: Sendable {
    private let schemas: [Schema]

    /// The schemas of a store; a room whose tables refer to another's comes after it.
    public init(_ schemas: [Schema]) {
        self.schemas = schemas
    }

    /// Runs the steps that are missing, and tells how many ran.
    ///
    /// When the store already holds tables and something is to be done, `backUp` is called first, and what it throws stops
    /// everything.
    @discardableResult
    public func migrate(_ store: any Store, backUp: (any Store) async throws -> Void) async throws -> Int {
        let missing = try await missing(in: store)
        guard !missing.isEmpty else { return 0 }
        if try await holdsTables(store) { try await backUp(store) }
        try await store.write { try $0.execute(Migrator.table) }
        var count = 0
        for (room, number, migration) in missing {
            let didRun = try await store.write { try Migrator.run(migration, number: number, of: room, in: $0) }
            count += didRun ? 1 : 0
        }
        return count
    }

    /// Throws when the store was written by a newer program or by another one.
    private func missing(in store: any Store) async throws -> [(room: String, number: Int, Schema.Migration)] {
        let ran = try await store.read(Migrator.ran)
        var missing: [(room: String, number: Int, Schema.Migration)] = []
        for schema in schemas {
            let names = ran[schema.room] ?? [:]
            let newest = names.keys.max() ?? 0
            guard newest <= schema.migrations.count else {
                throw StoreRefusal.newerSchema(room: schema.room, found: newest, known: schema.migrations.count)
            }
            for (index, migration) in schema.migrations.enumerated() {
                switch names[index + 1] {
                case nil: missing.append((schema.room, index + 1, migration))
                case migration.name: break
                default: throw StoreRefusal.changedMigration(room: schema.room, number: index + 1)
                }
            }
        }
        return missing
    }

    private func holdsTables(_ store: any Store) async throws -> Bool {
        try await !store.read(Migrator.ran).isEmpty
    }

    private static let table: SQL = """
        CREATE TABLE IF NOT EXISTS schema_migration (
            room TEXT NOT NULL, number INTEGER NOT NULL CHECK (number > 0), name TEXT NOT NULL,
            PRIMARY KEY (room, number)
        )
        """

    /// What ran, by room and number; nothing when the store is new.
    private static func ran(in db: any Transaction) throws -> [String: [Int: String]] {
        var ran: [String: [Int: String]] = [:]
        guard try db.hasTable("schema_migration") else { return ran }
        try db.visit("SELECT room, number, name FROM schema_migration") { row in
            ran[try row.get(0), default: [:]][try row.get(1)] = try row.get(2, as: String.self)
        }
        return ran
    }

    /// False when another process ran the step in the meantime.
    private static func run(
        _ migration: Schema.Migration, number: Int, of room: String, in db: any WriteTransaction
    ) throws -> Bool {
        let known = try db.value(
            "SELECT name FROM schema_migration WHERE room = \(room) AND number = \(number)", as: String.self)
        if let known {
            guard known == migration.name else { throw StoreRefusal.changedMigration(room: room, number: number) }
            return false
        }
        for statement in migration.statements { try db.execute(statement) }
        try db.execute(
            "INSERT INTO schema_migration (room, number, name) VALUES (\(room), \(number), \(migration.name))")
        return true
    }
}

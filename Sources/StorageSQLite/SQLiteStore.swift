import GRDB
public import Storage

/// A store in one SQLite file, in WAL mode: readers never wait for the writer, nor it for them.
public struct SQLiteStore: Store {
    private let database: any DatabaseWriter

    init(_ database: any DatabaseWriter) {
        self.database = database
    }

    public func read<Value: Sendable>(
        _ work: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await refusing { try await database.read { try work(SQLiteTransaction(connection: $0)) } }
    }

    @discardableResult
    public func write<Value: Sendable>(
        _ work: @escaping @Sendable (any WriteTransaction) throws -> Value
    ) async throws -> Value {
        try await refusing { try await database.write { try work(SQLiteTransaction(connection: $0)) } }
    }

    public func settle() async throws {
        _ = try await refusing {
            try await database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        }
    }

    public func faults() async throws -> [String] {
        try await refusing {
            try await database.read { db in
                let found = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
                let loose = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM pragma_foreign_key_check") ?? 0
                return found + (loose > 0 ? ["\(loose) rows refer to rows that are not there"] : [])
            }
        }
    }

    public func close() throws {
        try refusing { try database.close() }
    }

    /// Copies in one step, under one read: the copy is of one moment, and no write restarts it.
    public func copy(to path: String) async throws {
        try SQLiteFile.createEmpty(at: path)
        try refusing {
            let copy = try DatabaseQueue(path: path, configuration: SQLiteFile.configuration())
            try database.backup(to: copy)
            // One file, without a log beside it: a copy is carried about.
            try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
        }
        try SQLiteFile.sync(path)
    }
}

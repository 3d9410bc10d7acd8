import GRDB
import SQLiteDefence
import Storage

extension SQLiteStore {
    /// Whether a commit waits for the disk.
    package enum Durability: Int, Sendable {
        /// Faster, and loses acknowledged commits in a power cut: only there to prove that the tests would notice.
        case normal = 1
        case full = 2
    }

    /// Opens the store in a file, which is made when it is missing, readable by its owner alone.
    public static func open(_ path: String) throws -> SQLiteStore {
        try open(path, durability: .full)
    }

    package static func open(_ path: String, durability: Durability) throws -> SQLiteStore {
        try SQLiteFile.createIfMissing(at: path)
        return try refusing {
            let pool = try DatabasePool(path: path, configuration: SQLiteFile.configuration())
            // GRDB's pool sets NORMAL by itself after `prepareDatabase`; only here is FULL the last word.
            let isSet = try pool.writeWithoutTransaction { db in
                try db.execute(sql: durability == .full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL")
                try requireWritable(db)
                return try Int.fetchOne(db, sql: "PRAGMA synchronous") == durability.rawValue
            }
            guard isSet else { throw StoreRefusal.unsafeSettings("synchronous") }
            return SQLiteStore(pool)
        }
    }

    /// Refuses a connection that SQLite quietly opened for reading when it could not for writing: it would stay so for good.
    private static func requireWritable(_ db: Database) throws {
        guard sqlite_defence_is_writable(db.sqliteConnection) else { throw StoreRefusal.readOnly }
        // The log beside the file is opened by the first transaction, in the same way.
        try db.inTransaction(.immediate) { .rollback }
    }

    /// A store that lives in memory and ends with its last user.
    public static func inMemory() throws -> SQLiteStore {
        try refusing { SQLiteStore(try DatabaseQueue(configuration: SQLiteFile.configuration())) }
    }
}

extension SQLiteFile {
    /// What every connection is told before its first use.
    static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 4
        configuration.publicStatementArguments = false
        configuration.prepareDatabase { db in
            guard sqlite_defence_enable(db.sqliteConnection) else { throw StoreRefusal.unsafeSettings("defensive") }
            try db.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA secure_delete = ON;
                    PRAGMA cell_size_check = ON;
                    PRAGMA temp_store = MEMORY;
                    """)
            guard try Int.fetchOne(db, sql: "PRAGMA secure_delete") == 1 else {
                throw StoreRefusal.unsafeSettings("secure_delete")
            }
        }
        return configuration
    }
}

public import Storage
import StorageSQLite

/// An engine that the tests of stores run on; a new adapter joins by standing in `all`.
public struct StoreMaker: Sendable, CustomStringConvertible {
    public let description: String
    /// Opens a store by a name in a folder; the same name there is the same store, but for one in memory.
    public let open: @Sendable (TemporaryFolder, String) throws -> any Store

    public static let sqliteFile = StoreMaker(description: "SQLite in a file") { folder, name in
        try SQLiteStore.open(folder.file(name))
    }

    public static let sqliteMemory = StoreMaker(description: "SQLite in memory") { _, _ in
        try SQLiteStore.inMemory()
    }

    /// A store in a file, whatever engine is usual.
    public static func openUsual(at path: String) throws -> any Store {
        try SQLiteStore.open(path)
    }

    public static let all = [sqliteFile, sqliteMemory]
    /// Those whose stores outlive being closed.
    public static let lasting = [sqliteFile]
}

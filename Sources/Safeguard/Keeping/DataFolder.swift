public import Storage

/// Everything that the program keeps, in one folder: data, keys, the ledger of erasures, and files.
///
/// The root key is the one thing that is needed and not in it.
public struct DataFolder: Sendable {
    /// Opens a store in a file; the adapter gives it.
    public typealias Opening = @Sendable (_ path: String) async throws -> any Store

    public let path: String
    public let data: any Store
    public let keystore: Keystore
    public let ledger: Ledger
    public let files: SealedFiles
    /// What rooms keep about persons, for erasures.
    let records: [any PersonRecords]
    private let lock: FolderLock

    public var erasure: Erasure {
        Erasure(ledger: ledger, keystore: keystore, data: data, records: records, files: files)
    }

    /// What a folder is opened with.
    public struct Plan: Sendable {
        let rootKey: RootKeyFile
        let schemas: [Schema]
        let records: [any PersonRecords]
        let opening: Opening

        /// The schemas of the data store, and what its rooms keep about persons.
        public init(
            rootKey: RootKeyFile, schemas: [Schema], records: [any PersonRecords], opening: @escaping Opening
        ) {
            self.rootKey = rootKey
            self.schemas = schemas
            self.records = records
            self.opening = opening
        }
    }

    /// Opens a folder that holds data, brings it to the program's schemas, and finishes erasures that were interrupted.
    public static func open(_ path: String, _ plan: Plan) async throws -> DataFolder {
        let layout = FolderLayout(path: path)
        guard layout.isInUse else { throw DataFolderRefusal.nothingThere }
        return try await open(layout, plan)
    }

    /// Opens a folder; makes it, its keys and the root key when nothing is there.
    public static func openOrMake(_ path: String, _ plan: Plan) async throws -> DataFolder {
        let layout = FolderLayout(path: path)
        guard layout.isInUse || !FolderLayout.exists(layout.replacing) else {
            throw DataFolderRefusal.restoreInterrupted
        }
        try layout.make()
        return try await open(layout, plan)
    }

    private static func open(_ layout: FolderLayout, _ plan: Plan) async throws -> DataFolder {
        try layout.requireOutside(plan.rootKey.path)
        let lock = try FolderLock.take(.shared, at: layout.lock)
        try layout.requireWhole()
        layout.removeLeftovers()
        // Data come last: where they are, the keys and the ledger must be.
        let ledger = try await store(layout.ledger, [Ledger.schema], layout, plan, keepsCopy: false)
        let keys = try await store(layout.keys, [Keystore.schema], layout, plan, keepsCopy: false)
        let keystore = try await Keystore.open(keys, rootKey: plan.rootKey)
        let data = try await store(layout.data, plan.schemas, layout, plan, keepsCopy: true)
        let folder = DataFolder(
            path: layout.path, data: data, keystore: keystore, ledger: Ledger(ledger),
            files: SealedFiles(folder: layout.files), records: plan.records, lock: lock)
        try folder.files.removeLeftovers()
        try await folder.erasure.finish()
        return folder
    }

    /// Opens a store and migrates it after a copy; of keys, no copy outlives the migration, or erasures would be undone by it.
    private static func store(
        _ path: String, _ schemas: [Schema], _ layout: FolderLayout, _ plan: Plan, keepsCopy: Bool
    ) async throws -> any Store {
        let store = try await plan.opening(path)
        let copy = layout.copyBeforeUpgrade(of: path)
        let count = try await Migrator(schemas).migrate(store) { store in
            try FolderLayout.removeFile(copy)
            try await store.copy(to: copy)
        }
        if count > 0, !keepsCopy { try FolderLayout.removeFile(copy) }
        return store
    }

    /// Closes every store; the folder is free for others.
    public func close() throws {
        try data.close()
        try keystore.store.close()
        try ledger.store.close()
        lock.release()
    }
}

/// Why a data folder was not opened.
public enum DataFolderRefusal: Error, Sendable, Equatable {
    case nothingThere
    /// The root key would be copied with the data.
    case rootKeyInside
    /// Data without their keys or their ledger: part of the folder is gone.
    case incomplete(missing: String)
    /// A restore or another program holds it.
    case inUse
    /// A restore stopped half-way: restoring again finishes it.
    case restoreInterrupted
    case notWritable
}

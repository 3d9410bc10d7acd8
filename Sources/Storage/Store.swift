/// One database: many readers, one writer, every write a transaction.
///
/// The work of a transaction is synchronous and never leaves it. Adapters say which engine runs; nobody else may.
public protocol Store: Sendable {
    /// Reads from one unchanging state of the store.
    func read<Value: Sendable>(_ work: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value

    /// Writes all or nothing; when it returns, what was written outlives a power cut.
    @discardableResult
    func write<Value: Sendable>(
        _ work: @escaping @Sendable (any WriteTransaction) throws -> Value
    ) async throws -> Value

    /// Writes a consistent copy into a new file while readers and the writer go on.
    func copy(to path: String) async throws

    /// Brings everything written so far into the main file and leaves nothing of what was deleted beside it.
    func settle() async throws

    /// What is wrong with the file and its references, in words for a technician; empty when nothing is.
    func faults() async throws -> [String]

    /// Ends all connections; a later call is refused.
    func close() throws
}

/// Questions asked inside a transaction.
public protocol Transaction {
    /// Calls `body` with each row in turn, until there are no more or it throws.
    func visit(_ statement: SQL, _ body: (Row) throws -> Void) throws

    /// Whether the store has a table of that name; engines keep their lists of tables each in its own way.
    func hasTable(_ name: String) throws -> Bool
}

/// Changes made inside a transaction.
public protocol WriteTransaction: Transaction {
    /// Runs a statement and tells how many rows it changed.
    @discardableResult
    func execute(_ statement: SQL) throws -> Int
}

extension Store {
    /// Settles, unless somebody reads for so long that the log cannot be emptied; false then, and the next settling does it.
    @discardableResult
    public func settleUnlessBusy() async throws -> Bool {
        do { try await settle() } catch StoreRefusal.busy { return false }
        return true
    }
}

extension Transaction {
    /// Every row, read by `read`, in the order of the statement.
    public func all<Value>(_ statement: SQL, as read: (Row) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        try visit(statement) { values.append(try read($0)) }
        return values
    }

    /// The first row, or nil when there is none; the rest is read over, so the statement should ask for one.
    public func first<Value>(_ statement: SQL, as read: (Row) throws -> Value) throws -> Value? {
        var found: Value?
        try visit(statement) { row in
            if found == nil { found = try read(row) }
        }
        return found
    }

    /// The first column of the first row, or nil when there is no row.
    public func value<Value: SQLValueConvertible>(
        _ statement: SQL, as type: Value.Type = Value.self
    ) throws -> Value? {
        try first(statement) { try $0.get(0, as: type) }
    }
}

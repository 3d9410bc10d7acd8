import GRDB
import Storage

/// Runs something of GRDB's and gives its errors as ours, without the statement or what was bound to it.
func refusing<Value>(_ work: () throws -> Value) throws -> Value {
    do { return try work() } catch let error as DatabaseError { throw StoreRefusal(error) }
}

func refusing<Value>(_ work: () async throws -> Value) async throws -> Value {
    do { return try await work() } catch let error as DatabaseError { throw StoreRefusal(error) }
}

extension StoreRefusal {
    init(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_READONLY: self = .readOnly
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_CANTOPEN, .SQLITE_NOTADB, .SQLITE_PERM, .SQLITE_AUTH: self = .cannotOpen
        case .SQLITE_CORRUPT: self = .damaged
        case .SQLITE_IOERR: self = .diskFailed
        case .SQLITE_CONSTRAINT: self = .constraint(Rule(error.extendedResultCode))
        case .SQLITE_MISUSE: self = .closed
        default: self = .engine(code: Int(error.extendedResultCode.rawValue))
        }
    }
}

extension StoreRefusal.Rule {
    fileprivate init(_ code: ResultCode) {
        switch code {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: self = .unique
        case .SQLITE_CONSTRAINT_FOREIGNKEY: self = .foreignKey
        case .SQLITE_CONSTRAINT_CHECK: self = .check
        case .SQLITE_CONSTRAINT_NOTNULL: self = .notNull
        default: self = .other
        }
    }
}

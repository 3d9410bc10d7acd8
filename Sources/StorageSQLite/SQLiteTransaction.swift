import Foundation
import GRDB
import Storage

/// One transaction on one connection; it lives as long as the closure that it is given to.
struct SQLiteTransaction: WriteTransaction {
    let connection: Database

    func visit(_ statement: Storage.SQL, _ body: (Storage.Row) throws -> Void) throws {
        try refusing {
            let rows = try GRDB.Row.fetchCursor(prepare(statement))
            while let row = try rows.next() { try body(Storage.Row(row.databaseValues.map(SQLValue.init))) }
        }
    }

    @discardableResult
    func execute(_ statement: Storage.SQL) throws -> Int {
        try refusing {
            try prepare(statement).execute()
            return connection.changesCount
        }
    }

    func hasTable(_ name: String) throws -> Bool {
        try refusing { try connection.tableExists(name) }
    }

    /// One statement and no more: GRDB refuses to prepare a second one after a semicolon.
    private func prepare(_ statement: Storage.SQL) throws -> Statement {
        let prepared = try connection.cachedStatement(sql: statement.text { _ in "?" })
        try prepared.setArguments(StatementArguments(statement.values.map(\.databaseValue)))
        return prepared
    }
}

extension SQLValue {
    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .string(let text): self = .text(text)
        case .blob(let data): self = .bytes(Array(data))
        // No column of ours holds such numbers; as text it fails to read as anything else.
        case .double(let number): self = .text(String(number))
        }
    }

    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
    }
}

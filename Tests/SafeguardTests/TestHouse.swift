import Foundation
import Safeguard
import Storage
import TestSupport
import Vocabulary

/// A data folder with its root key beside it, and one room that keeps a name for each person.
struct TestHouse {
    let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
    }

    var records: any PersonRecords { Names(home: temporary) }

    var path: String { temporary.file("data") }
    var rootKey: RootKeyFile { RootKeyFile(path: temporary.file("root.key")) }
    var backups: BackupFolder { BackupFolder(path: temporary.file("backups")) }

    var plan: DataFolder.Plan {
        DataFolder.Plan(rootKey: rootKey, schemas: [Names.schema], records: [records]) { path in
            try StoreMaker.openUsual(at: path)
        }
    }

    func open() async throws -> DataFolder { try await DataFolder.openOrMake(path, plan) }

    /// Adds a person with a sealed name and gives the id.
    func add(_ name: String, to folder: DataFolder) async throws -> PersonKey.ID {
        let person = PersonKey.ID.random()
        let sealed = try await folder.keystore.create(person).seal(name, at: Names.place(person))
        try await folder.data.write {
            try $0.execute("INSERT INTO person_name (person, name) VALUES (\(person), \(sealed))")
        }
        return person
    }

    /// The name, if it is there and opens.
    func name(of person: PersonKey.ID, in folder: DataFolder) async throws -> String {
        let key = try await folder.keystore.key(of: person)
        let sealed = try await folder.data.read {
            try $0.value("SELECT name FROM person_name WHERE person = \(person)", as: Sealed.self)
        }
        return try key.text(of: sealed ?? Sealed(bytes: []), at: Names.place(person))
    }
}

struct Names: PersonRecords {
    /// Is there as long as a data folder uses these records.
    let home: TemporaryFolder

    static let schema = Schema(
        room: "names",
        [.init("names", ["CREATE TABLE person_name (person TEXT PRIMARY KEY NOT NULL, name BLOB NOT NULL)"])])

    static func place(_ person: PersonKey.ID) -> Place {
        Place(table: "person_name", column: "name", row: person.text)
    }

    func erase(_ person: PersonKey.ID, in db: any WriteTransaction) throws {
        try db.execute("DELETE FROM person_name WHERE person = \(person)")
    }
}

/// Bytes in pieces, as they would come from a browser.
func pieces(_ bytes: [UInt8], of length: Int) -> AsyncStream<[UInt8]> {
    AsyncStream { continuation in
        for start in stride(from: 0, to: bytes.count, by: length) {
            continuation.yield(Array(bytes[start..<min(start + length, bytes.count)]))
        }
        continuation.finish()
    }
}

import Safeguard
import Storage
import Vocabulary

/// Takes a person in: a key, a sealed name, a file, and a running sum that has to agree with the rows.
struct Intake: Sendable {
    static let schema = Schema(
        room: "intake",
        [
            .init(
                "intake",
                [
                    """
                    CREATE TABLE intake (
                        number BIGINT PRIMARY KEY NOT NULL, person TEXT NOT NULL UNIQUE, name BLOB NOT NULL, file TEXT NOT NULL
                    )
                    """,
                    "CREATE TABLE total (id BIGINT PRIMARY KEY NOT NULL CHECK (id = 1), sum BIGINT NOT NULL, last BIGINT NOT NULL)",
                    "INSERT INTO total (id, sum, last) VALUES (1, 0, 0)",
                ])
        ])

    let kept: DataFolder

    /// What is planted: the tests look for it in every file.
    static func secret(_ number: Int) -> String { "CANARY-\(number)-Amina Diallo" }

    func take(_ number: Int) async throws {
        let person = PersonKey.ID.random()
        let key = try await kept.keystore.create(person)
        let secret = Intake.secret(number)
        let content = AsyncStream<[UInt8]> { continuation in
            continuation.yield(Array(secret.utf8))
            continuation.finish()
        }
        let file = try await kept.files.keep(content, of: key, limit: 1_000)
        let name = try key.seal(secret, at: Intake.place(number))
        try await kept.data.write { db in
            try db.execute(
                """
                INSERT INTO intake (number, person, name, file) VALUES (\(number), \(person), \(name), \(file.name))
                """)
            try db.execute("UPDATE total SET sum = sum + \(number), last = \(number) WHERE id = 1")
        }
    }

    func last() async throws -> Int {
        try await kept.data.read { try $0.value("SELECT last FROM total WHERE id = 1", as: Int.self) } ?? 0
    }

    func persons() async throws -> [PersonKey.ID] {
        try await kept.data.read { try $0.all("SELECT person FROM intake ORDER BY number") { try $0.get(0) } }
    }

    /// The numbers of the people whose name opens.
    func readable() async throws -> [Int] {
        let keys = Dictionary(
            uniqueKeysWithValues: try await kept.keystore.keys().map { ($0.person, $0) })
        return try await rows().compactMap { row in
            let text = try? keys[row.person]?.text(of: row.name, at: Intake.place(row.number))
            return text == Intake.secret(row.number) ? row.number : nil
        }
    }

    /// Rows whose name or file does not open, and a sum that is not that of the rows, when nobody was erased.
    func faults() async throws -> [Verification.Fault] {
        var faults: [Verification.Fault] = []
        for row in try await rows() {
            do {
                let key = try await kept.keystore.key(of: row.person)
                var content: [UInt8] = []
                try await kept.files.open(row.file, of: key) { content += $0 }
                let secret = Intake.secret(row.number)
                guard try key.text(of: row.name, at: Intake.place(row.number)) == secret, content == Array(secret.utf8)
                else { throw FileRefusal.doesNotOpen }
            } catch {
                faults.append(.store("intake", "\(row.number): \(error)"))
            }
        }
        guard try await kept.ledger.erased().isEmpty else { return faults }
        let sums = try await kept.data.read { db in
            (
                try db.value("SELECT sum FROM total WHERE id = 1", as: Int.self),
                try db.value("SELECT COUNT(*) FROM intake", as: Int.self)
            )
        }
        let last = try await last()
        if sums.0 != last * (last + 1) / 2 || sums.1 != last { faults.append(.store("intake", "sum \(sums)")) }
        return faults
    }

    private typealias Line = (number: Int, person: PersonKey.ID, name: Sealed, file: StoredFile.Name)

    private func rows() async throws -> [Line] {
        try await kept.data.read { db in
            try db.all("SELECT number, person, name, file FROM intake ORDER BY number") {
                (try $0.get(0), try $0.get(1), try $0.get(2), try $0.get(3))
            }
        }
    }

    private static func place(_ number: Int) -> Place {
        Place(table: "intake", column: "name", row: "\(number)")
    }
}

struct IntakeRecords: PersonRecords {
    func erase(_ person: PersonKey.ID, in db: any WriteTransaction) throws {
        try db.execute("DELETE FROM intake WHERE person = \(person)")
    }
}

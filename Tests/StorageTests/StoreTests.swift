import Storage
import TestSupport
import Testing

@Suite struct StoreTests {
    private static let shelf: SQL = """
        CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT NOT NULL UNIQUE, pages INTEGER CHECK (pages > 0), cover BLOB)
        """

    private func library(_ maker: StoreMaker, in folder: TemporaryFolder) async throws -> any Store {
        let store = try maker.open(folder, "library")
        try await store.write { try $0.execute(StoreTests.shelf) }
        return store
    }

    @Test(arguments: StoreMaker.all)
    func `what was written is read back by position`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try await library(maker, in: folder)

        try await store.write { db in
            try db.execute(
                "INSERT INTO book (id, title, pages, cover) VALUES (1, \("Zorro'; --"), \(7), \([UInt8]([0, 255])))")
            try db.execute(
                "INSERT INTO book (id, title, pages) VALUES (2, \("Ámbar \u{1F4D5}"), \(optional: Int?.none))")
        }

        let books = try await store.read { db in
            try db.all("SELECT title, pages, cover FROM book ORDER BY id") { row in
                (try row.get(0, as: String.self), try row.get(1, as: Int?.self), try row.get(2, as: [UInt8]?.self))
            }
        }
        #expect(books.map(\.0) == ["Zorro'; --", "Ámbar \u{1F4D5}"])
        #expect(books.map(\.1) == [7, nil])
        #expect(books.map(\.2) == [[0, 255], nil])
    }

    @Test(arguments: StoreMaker.all)
    func `a write that throws leaves nothing behind`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try await library(maker, in: folder)

        await #expect(throws: StoreRefusal.constraint(.unique)) {
            try await store.write { db in
                try db.execute("INSERT INTO book (id, title) VALUES (1, 'a')")
                try db.execute("INSERT INTO book (id, title) VALUES (2, 'a')")
            }
        }

        let count = try await store.read { try $0.value("SELECT COUNT(*) FROM book", as: Int.self) }
        #expect(count == 0)
    }

    @Test(arguments: StoreMaker.all)
    func `a refusal that the work expects leaves the rest standing`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try await library(maker, in: folder)

        try await store.write { db in
            try db.execute("INSERT INTO book (id, title) VALUES (1, 'a')")
            do { try db.execute("INSERT INTO book (id, title) VALUES (2, 'a')") } catch StoreRefusal.constraint(.unique)
            {}
        }

        #expect(try await store.read { try $0.value("SELECT COUNT(*) FROM book", as: Int.self) } == 1)
    }

    @Test(arguments: StoreMaker.all)
    func `each kind of bad value is refused by its name`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try await library(maker, in: folder)
        try await store.write { db in
            try db.execute(
                "CREATE TABLE loan (book INTEGER NOT NULL REFERENCES book (id), note TEXT)")
        }
        let wrong: [(SQL, StoreRefusal.Rule)] = [
            ("INSERT INTO book (id, title) VALUES (1, NULL)", .notNull),
            ("INSERT INTO book (id, title, pages) VALUES (1, 'a', 0)", .check),
            ("INSERT INTO loan (book) VALUES (9)", .foreignKey),
        ]

        for (statement, rule) in wrong {
            await #expect(throws: StoreRefusal.constraint(rule)) {
                try await store.write { try $0.execute(statement) }
            }
        }
    }

    @Test(arguments: StoreMaker.all)
    func `a read cannot write, and a statement is one statement`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try await library(maker, in: folder)

        await #expect(throws: StoreRefusal.self) {
            try await store.read { try $0.visit("DELETE FROM book") { _ in } }
        }
        await #expect(throws: StoreRefusal.self) {
            try await store.write { try $0.execute("DELETE FROM book; DROP TABLE book") }
        }

        #expect(try await store.read { try $0.hasTable("book") })
    }

    @Test(arguments: StoreMaker.all)
    func `a column of another type, a null or no column at all is refused`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try await library(maker, in: folder)

        for column in 0..<4 {
            await #expect(throws: StoreRefusal.unexpectedValue(column: column)) {
                try await store.read { try $0.first("SELECT 'a', NULL, 1.5") { try $0.get(column, as: Int.self) } }
            }
        }
    }

    @Test(arguments: StoreMaker.all)
    func `an error tells nothing of the values`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try await library(maker, in: folder)

        for _ in 0..<2 {
            do {
                try await store.write { try $0.execute("INSERT INTO book (title) VALUES (\("Amina Diallo"))") }
            } catch {
                var told = "\(error) \(String(reflecting: error))"
                dump(error, to: &told)
                #expect(!told.contains("Amina") && error is StoreRefusal)
            }
        }
    }

    @Test(arguments: StoreMaker.all)
    func `fifty writers and readers at once lose nothing`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try await library(maker, in: folder)

        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...50 {
                group.addTask {
                    try await store.write {
                        try $0.execute("INSERT INTO book (id, title) VALUES (\(number), \("t\(number)"))")
                    }
                    let found = try await store.read { db in
                        try db.value("SELECT COUNT(*) FROM book WHERE id = \(number)", as: Int.self)
                    }
                    #expect(found == 1)
                }
            }
            try await group.waitForAll()
        }

        #expect(try await store.read { try $0.value("SELECT COUNT(*) FROM book", as: Int.self) } == 50)
        #expect(try await store.faults().isEmpty)
    }
}

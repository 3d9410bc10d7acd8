import Foundation
import Storage
import TestSupport
import Testing

@Suite struct StoreFileTests {
    private func notes(_ maker: StoreMaker, in folder: TemporaryFolder) async throws -> any Store {
        let store = try maker.open(folder, "notes")
        try await store.write { try $0.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)") }
        return store
    }

    private func count(in store: any Store) async throws -> Int? {
        try await store.read { try $0.value("SELECT COUNT(*) FROM note", as: Int.self) }
    }

    @Test(arguments: StoreMaker.lasting)
    func `what was written is there after closing, and a closed store refuses`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try await notes(maker, in: folder)
        try await store.write { try $0.execute("INSERT INTO note (text) VALUES ('kept')") }
        try store.close()

        await #expect(throws: StoreRefusal.closed) { try await count(in: store) }
        #expect(try await count(in: maker.open(folder, "notes")) == 1)
    }

    @Test(arguments: StoreMaker.lasting)
    func `two openings of one store see each other's writes`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let one = try await notes(maker, in: folder)
        let other = try maker.open(folder, "notes")

        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                let store = number % 2 == 0 ? one : other
                group.addTask {
                    try await store.write { _ = try $0.execute("INSERT INTO note (text) VALUES ('x')") }
                }
            }
            try await group.waitForAll()
        }

        #expect(try await count(in: one) == 40)
        #expect(try await count(in: other) == 40)
    }

    @Test(arguments: StoreMaker.all)
    func `a copy is whole, of one moment, and never replaces a file`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try await notes(maker, in: folder)
        try await store.write { try $0.execute("INSERT INTO note (text) VALUES ('first')") }

        try await store.copy(to: folder.file("copy"))
        try await store.write { try $0.execute("INSERT INTO note (text) VALUES ('second')") }

        let copy = try StoreMaker.sqliteFile.open(folder, "copy")
        #expect(try await count(in: copy) == 1)
        #expect(try await copy.faults().isEmpty)
        await #expect(throws: StoreRefusal.alreadyThere) { try await store.copy(to: folder.file("copy")) }
    }

    @Test(arguments: StoreMaker.lasting)
    func `files are readable by their owner alone`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try await notes(maker, in: folder)
        try await store.copy(to: folder.file("copy"))

        for name in try folder.contents().keys {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.file(name))
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
    }

    @Test(arguments: StoreMaker.lasting)
    func `what was deleted is in no file once the store has settled`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try await notes(maker, in: folder)
        let secret = "canary-" + String(repeating: "7f3a", count: 20)
        try await store.write { db in
            for _ in 0..<200 { try db.execute("INSERT INTO note (text) VALUES (\(secret))") }
        }
        try await store.write { try $0.execute("DELETE FROM note") }

        try await store.settle()

        for (name, bytes) in try folder.contents() {
            #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(name)")
        }
    }

    @Test(arguments: StoreMaker.lasting)
    func `a file that is no store is refused, and faults are told`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        try Data("no store at all, but long enough to look at".utf8).write(to: URL(filePath: folder.file("wrong")))

        #expect(throws: StoreRefusal.cannotOpen) { try maker.open(folder, "wrong") }
        #expect(throws: StoreRefusal.cannotOpen) { try maker.open(folder, "missing/notes") }
    }
}

import Foundation
import Storage
import TestSupport
import Testing

@Suite struct MigratorTests {
    private static let first = Schema.Migration("desks", ["CREATE TABLE desk (id TEXT PRIMARY KEY NOT NULL)"])
    private static let second = Schema.Migration("names", ["ALTER TABLE desk ADD COLUMN name TEXT"])

    private func schema(_ migrations: Schema.Migration...) -> [Schema] { [Schema(room: "desks", migrations)] }

    private func migrate(_ store: any Store, to schemas: [Schema]) async throws -> Int {
        try await Migrator(schemas).migrate(store) { _ in Issue.record("no backup was due") }
    }

    @Test(arguments: StoreMaker.all)
    func `steps run once, in order`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try maker.open(folder, "desks")

        #expect(try await migrate(store, to: schema(MigratorTests.first, MigratorTests.second)) == 2)
        #expect(try await migrate(store, to: schema(MigratorTests.first, MigratorTests.second)) == 0)

        try await store.write { try $0.execute("INSERT INTO desk (id, name) VALUES ('a', 'b')") }
    }

    @Test(arguments: StoreMaker.all)
    func `a store with tables is backed up before it changes, and a failing backup stops all`(
        maker: StoreMaker
    ) async throws {
        let folder = try TemporaryFolder()
        let store = try maker.open(folder, "desks")
        _ = try await migrate(store, to: schema(MigratorTests.first))
        let migrator = Migrator(schema(MigratorTests.first, MigratorTests.second))

        await #expect(throws: StoreRefusal.diskFull) {
            try await migrator.migrate(store) { _ in throw StoreRefusal.diskFull }
        }
        try await migrator.migrate(store) { try await $0.copy(to: folder.file("before")) }

        let before = try StoreMaker.sqliteFile.open(folder, "before")
        #expect(try await migrate(before, to: schema(MigratorTests.first)) == 0)
        await #expect(throws: StoreRefusal.self) {
            try await before.read { try $0.value("SELECT name FROM desk", as: String.self) }
        }
    }

    @Test(arguments: StoreMaker.all)
    func `a newer store and another program's store are refused unchanged`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try maker.open(folder, "desks")
        _ = try await migrate(store, to: schema(MigratorTests.first, MigratorTests.second))

        await #expect(throws: StoreRefusal.newerSchema(room: "desks", found: 2, known: 1)) {
            try await migrate(store, to: schema(MigratorTests.first))
        }
        await #expect(throws: StoreRefusal.changedMigration(room: "desks", number: 2)) {
            try await migrate(store, to: schema(MigratorTests.first, .init("other", [])))
        }
    }

    @Test(arguments: StoreMaker.all)
    func `a step that fails leaves nothing of itself, and can be run again`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try maker.open(folder, "desks")
        let broken = Schema.Migration("names", ["CREATE TABLE half (id TEXT)", "CREATE TABLE desk (id TEXT)"])

        await #expect(throws: StoreRefusal.self) {
            try await migrate(store, to: schema(MigratorTests.first, broken))
        }

        #expect(try await store.read { try $0.hasTable("desk") && !$0.hasTable("half") })
        try await Migrator(schema(MigratorTests.first, MigratorTests.second)).migrate(store) { _ in }
    }

    @Test(arguments: StoreMaker.all)
    func `two programs that start at once run each step once`(maker: StoreMaker) async throws {
        let folder = try TemporaryFolder()
        let store = try maker.open(folder, "desks")
        let schemas = schema(MigratorTests.first, MigratorTests.second)

        let counts = try await withThrowingTaskGroup(of: Int.self, returning: [Int].self) { group in
            for _ in 0..<4 { group.addTask { try await Migrator(schemas).migrate(store) { _ in } } }
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(counts.reduce(0, +) == 2)
    }
}

import Foundation
import Safeguard
import Storage
import TestSupport
import Testing
import Vocabulary

@Suite struct KeystoreTests {
    private func write(_ data: Data, to path: String) {
        try? FileManager.default.removeItem(atPath: path)
        _ = FileManager.default.createFile(atPath: path, contents: data, attributes: [.posixPermissions: 0o600])
    }

    @Test func `the first start makes a root key for its owner alone, and the next needs it`() async throws {
        let house = try TestHouse()
        try await house.open().close()

        let attributes = try FileManager.default.attributesOfItem(atPath: house.rootKey.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        try await house.open().close()

        try FileManager.default.removeItem(atPath: house.rootKey.path)
        await #expect(throws: KeyFileRefusal.missing) { try await house.open() }
        #expect(!FileManager.default.fileExists(atPath: house.rootKey.path))
    }

    @Test func `another root, a mistyped one and one that others may read are refused`() async throws {
        let house = try TestHouse()
        try await house.open().close()
        let text = try String(contentsOfFile: house.rootKey.path, encoding: .utf8)
        let path = house.rootKey.path

        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        await #expect(throws: KeyFileRefusal.exposed) { try await house.open() }

        try FileManager.default.removeItem(atPath: path)
        _ = try house.rootKey.make()
        await #expect(throws: KeystoreRefusal.otherRoot) { try await house.open() }

        let digit = text.firstIndex(of: ":").map { text.index($0, offsetBy: 5) }
        var mistyped = text
        if let digit { mistyped.replaceSubrange(digit...digit, with: text[digit] == "a" ? "b" : "a") }
        try FileManager.default.removeItem(atPath: path)
        write(Data(mistyped.utf8), to: path)
        await #expect(throws: KeyFileRefusal.damaged) { try await house.open() }
    }

    @Test func `a root key inside the data folder is refused`() async throws {
        let house = try TestHouse()
        let plan = DataFolder.Plan(
            rootKey: RootKeyFile(path: house.path + "/root.key"), schemas: [], records: []
        ) { try StoreMaker.openUsual(at: $0) }

        await #expect(throws: DataFolderRefusal.rootKeyInside) { try await DataFolder.openOrMake(house.path, plan) }
    }

    @Test func `data without their keys are refused, not given new ones`() async throws {
        let house = try TestHouse()
        try await house.open().close()
        for part in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: house.path + "/keys.sqlite" + part)
        }

        await #expect(throws: DataFolderRefusal.incomplete(missing: house.path + "/keys.sqlite")) {
            try await house.open()
        }
    }

    @Test func `a person has one key, and one who has none looks like one who never was`() async throws {
        let folder = try await TestHouse().open()
        let person = PersonKey.ID.random()
        _ = try await folder.keystore.create(person)

        await #expect(throws: KeystoreRefusal.alreadyThere) { try await folder.keystore.create(person) }
        await #expect(throws: KeystoreRefusal.noKey) { try await folder.keystore.key(of: .random()) }
        #expect(try await folder.keystore.keys().map(\.person) == [person])
    }

    @Test func `wrapped keys that were exchanged do not open`() async throws {
        let folder = try await TestHouse().open()
        let (one, other) = (PersonKey.ID.random(), PersonKey.ID.random())
        for person in [one, other] { _ = try await folder.keystore.create(person) }

        try await folder.keystore.store.write { db in
            let wrapped: [UInt8]? = try db.value("SELECT wrapped FROM person_key WHERE person = \(one)")
            try db.execute("UPDATE person_key SET wrapped = \(wrapped ?? []) WHERE person = \(other)")
        }

        await #expect(throws: KeystoreRefusal.damaged) { try await folder.keystore.key(of: other) }
        #expect(try await Verification(of: folder).faults == [.key])
    }

    @Test(arguments: [Keystore.Rotation.epoch, .root])
    func `after a rotation everything opens, here and in a process that was serving`(
        rotation: Keystore.Rotation
    ) async throws {
        let house = try TestHouse()
        let serving = try await house.open()
        let rotating = try await house.open()
        let person = try await house.add("Amina", to: serving)
        let pepper = try await serving.keystore.houseKey().key(for: "pepper").bytes
        let root = try String(contentsOfFile: house.rootKey.path, encoding: .utf8)

        #expect(try await rotating.keystore.rotate(rotation) == 1)

        #expect(try await house.name(of: person, in: serving) == "Amina")
        let later = try await house.add("Binta", to: serving)
        #expect(try await house.name(of: later, in: rotating) == "Binta")
        #expect(try await serving.keystore.houseKey().key(for: "pepper").bytes == pepper)
        let newRoot = try String(contentsOfFile: house.rootKey.path, encoding: .utf8)
        #expect((newRoot == root) == (rotation == .epoch))
        #expect(try await house.open().keystore.keys().count == 2)
    }

    @Test func `a rotation that stopped before or after its commit is made good`() async throws {
        let house = try TestHouse()
        let folder = try await house.open()
        let person = try await house.add("Amina", to: folder)
        let old = try Data(contentsOf: URL(filePath: house.rootKey.path))
        try await folder.keystore.rotate(.root)
        let new = try Data(contentsOf: URL(filePath: house.rootKey.path))
        // After the commit and before the renaming.
        write(old, to: house.rootKey.path)
        write(new, to: house.rootKey.path + ".next")
        #expect(try await house.name(of: person, in: house.open()) == "Amina")
        #expect(try Data(contentsOf: URL(filePath: house.rootKey.path)) == new)

        // Before the commit: the prepared key is not used, and the next rotation takes it up; half a file is nothing.
        write(Data("sportello-root-key:00".utf8), to: house.rootKey.path + ".next")
        #expect(try await house.name(of: person, in: house.open()) == "Amina")
        try await folder.keystore.rotate(.root)
        #expect(try await house.name(of: person, in: house.open()) == "Amina")
    }

    @Test func `a blind index finds by number, in one desk, and dies with the key`() async throws {
        let folder = try await TestHouse().open()
        let person = PersonKey.ID.random()
        _ = try await folder.keystore.create(person)
        let house = try await folder.keystore.houseKey()
        let north = BlindIndex(folder.keystore, house: house, desk: "north", field: "tax_code")
        let south = BlindIndex(folder.keystore, house: house, desk: "south", field: "tax_code")

        try await north.add("RSSMRA80A01B157K", of: person)
        try await north.add("rssmra80a01b157k", of: person)

        #expect(try await north.candidates(for: " rss mra-80A01 b157k ") == [person])
        #expect(try await north.candidates(for: "RSSMRA80A01B157X") == [])
        #expect(try await south.candidates(for: "RSSMRA80A01B157K") == [])
        try await folder.erasure.erase(person, on: Day(number: 20_000))
        #expect(try await north.candidates(for: "RSSMRA80A01B157K") == [])
    }
}

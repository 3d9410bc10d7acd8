import Foundation
import Safeguard
import Storage
import TestSupport
import Testing
import Vocabulary

@Suite struct BackupTests {
    private let day = Day(number: 20_779)

    private func backUp(_ folder: DataFolder, of house: TestHouse, at moment: String, on day: Day? = nil) async throws
        -> String
    {
        try await Backup(of: folder, in: house.backups).make(at: moment, on: day ?? self.day)
    }

    @Test func `what was backed up is there after the machine is lost`() async throws {
        let house = try TestHouse()
        let folder = try await house.open()
        let person = try await house.add("Amina", to: folder)
        let key = try await folder.keystore.key(of: person)
        let file = try await folder.files.keep(pieces([1, 2, 3], of: 1), of: key, limit: 10)
        _ = try await backUp(folder, of: house, at: "2026-11-22T10-00-00Z")
        try folder.close()
        try FileManager.default.removeItem(atPath: house.path)

        let old = try await Restoration(from: house.backups.path, house.plan).restore(to: house.path)

        #expect(old == nil)
        let restored = try await house.open()
        #expect(try await house.name(of: person, in: restored) == "Amina")
        var content: [UInt8] = []
        try await restored.files.open(file.name, of: restored.keystore.key(of: person)) { content += $0 }
        #expect(content == [1, 2, 3])
    }

    @Test func `erased people stay erased when an older backup is restored, also on a new machine`() async throws {
        for isNewMachine in [false, true] {
            let house = try TestHouse()
            let folder = try await house.open()
            let people = try await [house.add("Amina", to: folder), house.add("Binta", to: folder)]
            let older = try await backUp(folder, of: house, at: "2026-11-22T10-00-00Z")
            try await folder.erasure.erase(people[0], on: day)
            _ = try await backUp(folder, of: house, at: "2026-11-22T11-00-00Z")
            try folder.close()
            if isNewMachine { try FileManager.default.removeItem(atPath: house.path) }

            let old = try await Restoration(from: older, house.plan).restore(to: house.path)

            #expect((old == nil) == isNewMachine)
            let restored = try await house.open()
            await #expect(throws: KeystoreRefusal.noKey) { try await house.name(of: people[0], in: restored) }
            #expect(try await house.name(of: people[1], in: restored) == "Binta")
            #expect(
                try await restored.data.read { try $0.value("SELECT COUNT(*) FROM person_name", as: Int.self) } == 1)
        }
    }

    @Test func `two backups of one moment stand side by side, and the later is restored`() async throws {
        let house = try TestHouse()
        let folder = try await house.open()
        _ = try await house.add("Amina", to: folder)
        let first = try await backUp(folder, of: house, at: "2026-11-22T10-00-00Z")
        let later = try await house.add("Binta", to: folder)
        let second = try await backUp(folder, of: house, at: "2026-11-22T10-00-00Z")
        try folder.close()
        try FileManager.default.removeItem(atPath: house.path)

        _ = try await Restoration(from: house.backups.path, house.plan).restore(to: house.path)

        #expect(first < second)
        #expect(try await house.name(of: later, in: house.open()) == "Binta")
    }

    @Test func `a backup from before a rotation is restored after it`() async throws {
        let house = try TestHouse()
        let folder = try await house.open()
        let person = try await house.add("Amina", to: folder)
        let older = try await backUp(folder, of: house, at: "2026-11-22T10-00-00Z")
        try await folder.keystore.rotate(.root)
        _ = try await backUp(folder, of: house, at: "2026-11-22T11-00-00Z")
        try folder.close()
        try FileManager.default.removeItem(atPath: house.path)

        _ = try await Restoration(from: older, house.plan).restore(to: house.path)

        #expect(try await house.name(of: person, in: house.open()) == "Amina")
    }

    @Test func `a folder in use is not replaced, and a rehearsal leaves no trace`() async throws {
        let house = try TestHouse()
        let folder = try await house.open()
        _ = try await house.add("Amina", to: folder)
        _ = try await backUp(folder, of: house, at: "2026-11-22T10-00-00Z")
        let restoration = try Restoration(from: house.backups.path, house.plan)

        await #expect(throws: DataFolderRefusal.inUse) { try await restoration.restore(to: house.path) }
        let before = try house.temporary.contents().keys.sorted()
        let verification = try await restoration.rehearse(beside: house.path)

        #expect(verification.faults == [] && verification.persons == 1)
        #expect(try house.temporary.contents().keys.sorted() == before)
    }

    @Test func `an altered backup is refused and changes nothing`() async throws {
        for name in ["data.sqlite", "manifest", "ledger.sqlite"] {
            let house = try TestHouse()
            let folder = try await house.open()
            let person = try await house.add("Amina", to: folder)
            let path = try await backUp(folder, of: house, at: "2026-11-22T10-00-00Z")
            try folder.close()
            var bytes = try Data(contentsOf: URL(filePath: path + "/" + name))
            bytes[bytes.count / 2] ^= 0x10
            try bytes.write(to: URL(filePath: path + "/" + name))

            await #expect(throws: (any Error).self, "\(name)") {
                try await Restoration(from: path, house.plan).restore(to: house.path)
            }

            #expect(try await house.name(of: person, in: house.open()) == "Amina")
        }
    }

    @Test func `a backup without its manifest is none, and one without any key left is refused`() async throws {
        let house = try TestHouse()
        let folder = try await house.open()
        let path = try await backUp(folder, of: house, at: "2026-11-22T10-00-00Z")
        try folder.close()
        try FileManager.default.removeItem(atPath: house.path)
        try FileManager.default.removeItem(atPath: path + "/keys.sealed")

        await #expect(throws: RestorationRefusal.noKeys) {
            try await Restoration(from: path, house.plan).restore(to: house.path)
        }
        try FileManager.default.removeItem(atPath: path + "/manifest")
        #expect(throws: RestorationRefusal.noBackup) { try Restoration(from: path, house.plan) }
    }

    @Test func `old keys go before old data, and erased people's files go at once`() async throws {
        let house = try TestHouse()
        let folder = try await house.open()
        let person = try await house.add("Amina", to: folder)
        let key = try await folder.keystore.key(of: person)
        _ = try await folder.files.keep(pieces([1], of: 1), of: key, limit: 10)
        let made = try #require(Day("2026-11-22"))
        let first = try await backUp(folder, of: house, at: "2026-11-22T10-00-00Z", on: made)
        #expect(FileManager.default.fileExists(atPath: house.backups.path + "/files/\(person)"))

        try await folder.erasure.erase(person, on: made)
        _ = try await backUp(folder, of: house, at: "2026-12-23T10-00-00Z", on: made.adding(days: 31))
        #expect(!FileManager.default.fileExists(atPath: first + "/keys.sealed"))
        #expect(FileManager.default.fileExists(atPath: first + "/data.sqlite"))
        #expect(!FileManager.default.fileExists(atPath: house.backups.path + "/files/\(person)"))

        _ = try await backUp(folder, of: house, at: "2027-02-21T10-00-00Z", on: made.adding(days: 91))
        #expect(!FileManager.default.fileExists(atPath: first))
    }

    @Test func `a restore that stopped between two renamings is taken up again`() async throws {
        let house = try TestHouse()
        let folder = try await house.open()
        let person = try await house.add("Amina", to: folder)
        _ = try await backUp(folder, of: house, at: "2026-11-22T10-00-00Z")
        try await folder.erasure.erase(person, on: day)
        try folder.close()
        try FileManager.default.moveItem(atPath: house.path, toPath: house.path + ".replacing")

        await #expect(throws: DataFolderRefusal.restoreInterrupted) { try await house.open() }
        _ = try await Restoration(from: house.backups.path, house.plan).restore(to: house.path)

        await #expect(throws: KeystoreRefusal.noKey) { try await house.name(of: person, in: house.open()) }
    }
}

import Foundation
import Safeguard
import Storage
import TestSupport
import Testing
import Vocabulary

@Suite struct ErasureTests {
    private let day = Day(number: 20_779)

    @Test func `an erased person's key, rows and files are gone, and others' are not`() async throws {
        let house = try TestHouse()
        let folder = try await house.open()
        let (gone, stays) = (try await house.add("Amina", to: folder), try await house.add("Binta", to: folder))
        let key = try await folder.keystore.key(of: gone)
        let file = try await folder.files.keep(pieces([1, 2, 3], of: 1), of: key, limit: 10)

        try await folder.erasure.erase(gone, on: day)

        await #expect(throws: KeystoreRefusal.noKey) { try await folder.keystore.key(of: gone) }
        await #expect(throws: FileRefusal.missing) { try await folder.files.open(file.name, of: key) { _ in } }
        #expect(try await folder.data.read { try $0.value("SELECT COUNT(*) FROM person_name", as: Int.self) } == 1)
        #expect(try await house.name(of: stays, in: folder) == "Binta")
        #expect(try await folder.ledger.erased() == [gone: day])
        #expect(try await Verification(of: folder).faults == [])
    }

    @Test func `an erasure that stopped after the ledger is finished at the next start`() async throws {
        let house = try TestHouse()
        let folder = try await house.open()
        let person = try await house.add("Amina", to: folder)
        try await folder.ledger.add([person: day])
        #expect(try await Verification(of: folder).faults == [.erasedPersonHasKey])
        try folder.close()

        let next = try await house.open()

        #expect(try await next.keystore.keys().isEmpty)
        #expect(try await next.data.read { try $0.value("SELECT COUNT(*) FROM person_name", as: Int.self) } == 0)
    }

    @Test func `the wrapped key of an erased person is in no file`() async throws {
        let house = try TestHouse()
        let folder = try await house.open()
        let person = try await house.add("Amina", to: folder)
        let wrapped = try await folder.keystore.store.read {
            try $0.value("SELECT wrapped FROM person_key WHERE person = \(person)", as: [UInt8].self)
        }
        let needle = Data(try #require(wrapped).suffix(48))

        try await folder.erasure.erase(person, on: day)

        for (name, bytes) in try house.temporary.contents() {
            #expect(bytes.range(of: needle) == nil, "\(name)")
        }
    }
}

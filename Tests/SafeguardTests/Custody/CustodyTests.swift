import Foundation
import Safeguard
import TestSupport
import Testing

@Suite struct CustodyTests {
    private struct World {
        let temporary: TemporaryFolder
        let custodians: [Custodian]
        let keys: [CustodianKey]

        init() throws {
            temporary = try TemporaryFolder()
            let names = ["associazione", "comune", "notaio"]
            for name in names {
                try Custodian.make(
                    privateFile: temporary.file(name + ".key"), publicFile: temporary.file(name + ".public"))
            }
            custodians = try names.map { [temporary] name in
                try Custodian.read(name: name, publicFile: temporary.file(name + ".public"))
            }
            keys = try names.map { [temporary] name in try CustodianKey.read(temporary.file(name + ".key")) }
        }
    }

    private func text(of root: RootKey, in world: World) throws -> String {
        let path = world.temporary.file(UUID().uuidString)
        try RootKeyFile(path: path).write(root)
        return try String(contentsOfFile: path, encoding: .utf8)
    }

    @Test func `any two custodians recover the root, in any order, and no one alone`() throws {
        let world = try World()
        let root = RootKey()
        let entrusted = try root.entrusted(to: world.custodians)

        for (one, other) in [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)] {
            let recovered = try RootKey.recovered(from: entrusted, with: [world.keys[one], world.keys[other]])
            #expect(try text(of: recovered, in: world) == text(of: root, in: world))
        }
        for key in world.keys {
            #expect(throws: CustodyRefusal.otherCustodians) { try RootKey.recovered(from: entrusted, with: [key]) }
            #expect(throws: CustodyRefusal.otherCustodians) {
                try RootKey.recovered(from: entrusted, with: [key, key])
            }
        }
    }

    @Test func `strangers, fewer than three and the same one twice are refused`() throws {
        let world = try World()
        let stranger = try World()
        let entrusted = try RootKey().entrusted(to: world.custodians)

        #expect(throws: CustodyRefusal.otherCustodians) {
            try RootKey.recovered(from: entrusted, with: [world.keys[0], stranger.keys[1]])
        }
        #expect(throws: CustodyRefusal.notThree) { try RootKey().entrusted(to: Array(world.custodians.prefix(2))) }
        #expect(throws: CustodyRefusal.notThree) {
            try RootKey().entrusted(to: [world.custodians[0], world.custodians[1], world.custodians[1]])
        }
    }

    @Test func `an altered text gives no key`() throws {
        let world = try World()
        let entrusted = try RootKey().entrusted(to: world.custodians)
        let lines = entrusted.split(separator: "\n", omittingEmptySubsequences: false)
        let exchanged = (lines.prefix(5) + [lines[6], lines[5], lines[7]]).joined(separator: "\n")
            .replacing("pair associazione notaio", with: "pair x y")
            .replacing("pair associazione comune", with: "pair associazione notaio")
            .replacing("pair x y", with: "pair associazione comune")

        #expect(throws: CustodyRefusal.doesNotOpen) {
            try RootKey.recovered(from: exchanged, with: Array(world.keys.prefix(2)))
        }
        for text in [
            "", "sportello-custody-1", String(entrusted.dropLast(200)),
            entrusted.replacing("subject root", with: "subject x"),
        ] {
            #expect(throws: CustodyRefusal.damaged) { try RootKey.recovered(from: text, with: world.keys) }
        }
    }
}

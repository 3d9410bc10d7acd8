import Foundation
import Safeguard
import Storage
import TestSupport
import Testing
import Vocabulary

@Suite struct CompartmentTests {
    private let place = Place(table: "asylum", column: "account", row: "1")
    private let passphrase = "sette parole lunghe da ricordare"

    private struct World {
        let folder: DataFolder
        let desks: DeskKeys
        let compartments: Compartments
        let person = PersonKey.ID.random()
        let north: UnlockedDesk
        let south: UnlockedDesk

        var keystore: Keystore { folder.keystore }
    }

    private func world() async throws -> World {
        let folder = try await TestHouse().open()
        let desks = DeskKeys(folder.keystore)
        for member: DeskKeys.MemberID in ["anna", "bruno", "carla"] {
            try await desks.enrol(member, passphrase: passphrase, lock: PassphraseLock(rounds: 16))
        }
        try await desks.found("north", by: "anna")
        try await desks.found("south", by: "carla")
        let world = World(
            folder: folder, desks: desks, compartments: Compartments(folder.keystore),
            north: try await desks.unlock("north", as: "anna", passphrase: passphrase),
            south: try await desks.unlock("south", as: "carla", passphrase: passphrase))
        _ = try await folder.keystore.create(world.person)
        return world
    }

    @Test func `only members of the desk open it, with their passphrase`() async throws {
        let world = try await world()

        await #expect(throws: CompartmentRefusal.wrongPassphrase) {
            try await world.desks.unlock("north", as: "anna", passphrase: passphrase + "!")
        }
        await #expect(throws: CompartmentRefusal.notAMember) {
            try await world.desks.unlock("north", as: "bruno", passphrase: passphrase)
        }
        await #expect(throws: CompartmentRefusal.notAMember) {
            try await world.desks.unlock("north", as: "nobody", passphrase: passphrase)
        }
        try await world.desks.admit("bruno", by: world.north)
        _ = try await world.desks.unlock("north", as: "bruno", passphrase: passphrase)
    }

    @Test func `a compartment opens for its desk alone, until it is shared`() async throws {
        let world = try await world()
        let key = try await world.compartments.create("asylum", of: world.person, for: "north")
        let account = try key.seal("account", at: place)

        await #expect(throws: CompartmentRefusal.notShared) {
            try await world.compartments.open("asylum", of: world.person, by: world.south)
        }
        try await world.compartments.share("asylum", of: world.person, with: "south", by: world.north)

        let shared = try await world.compartments.open("asylum", of: world.person, by: world.south)
        #expect(try shared.text(of: account, at: place) == "account")
        #expect(try await world.compartments.desks(of: "asylum", of: world.person) == ["north", "south"])
    }

    @Test func `the root key and every file alone open no compartment`() async throws {
        let world = try await world()
        let key = try await world.compartments.create("asylum", of: world.person, for: "north")
        let account = try key.seal("account", at: place)

        // All that the root gives: the person's key and the house key. Neither opens the value, nor stands in for a desk.
        let personKey = try await world.keystore.key(of: world.person)
        #expect(throws: SealingRefusal.doesNotOpen) { try personKey.open(account, at: place) }
        let seals = try await world.keystore.store.read { db in
            try db.all("SELECT sealed FROM compartment_key") { try $0.get(0, as: [UInt8].self) }
                + db.all("SELECT sealed FROM desk_access") { try $0.get(0, as: [UInt8].self) }
                + db.all("SELECT wrapped FROM member_key") { try $0.get(0, as: [UInt8].self) }
        }
        let house = try await world.keystore.houseKey()
        for seal in seals {
            #expect(throws: SealingRefusal.doesNotOpen) { try personKey.open(Sealed(bytes: seal), at: place) }
            #expect(throws: SealingRefusal.doesNotOpen) {
                try Sealer(key: house.key(for: "pepper")).open(seal, for: .init("x"))
            }
        }
    }

    @Test func `withdrawal takes the seal away, and what is sealed later stays shut`() async throws {
        let world = try await world()
        let key = try await world.compartments.create("asylum", of: world.person, for: "north")
        let old = try key.seal("account", at: place)
        try await world.compartments.share("asylum", of: world.person, with: "south", by: world.north)
        let held = try await world.compartments.open("asylum", of: world.person, by: world.south)

        let next = try await world.compartments.withdraw("asylum", of: world.person, from: "south", by: world.north)
        let new = try next.seal(next.text(of: old, at: place), at: place)
        try await world.compartments.retireOldKeys(of: "asylum", of: world.person)

        await #expect(throws: CompartmentRefusal.notShared) {
            try await world.compartments.open("asylum", of: world.person, by: world.south)
        }
        #expect(throws: SealingRefusal.doesNotOpen) { try held.text(of: new, at: place) }
        let own = try await world.compartments.open("asylum", of: world.person, by: world.north)
        #expect(try own.text(of: new, at: place) == "account")
        #expect(throws: SealingRefusal.doesNotOpen) { try own.text(of: old, at: place) }
    }

    @Test func `a member who leaves opens nothing that comes after`() async throws {
        let world = try await world()
        try await world.desks.admit("bruno", by: world.north)
        let bruno = try await world.desks.unlock("north", as: "bruno", passphrase: passphrase)
        _ = try await world.compartments.create("asylum", of: world.person, for: "north")

        let renewed = try await world.desks.dismiss("bruno", by: world.north)

        await #expect(throws: CompartmentRefusal.notAMember) {
            try await world.desks.unlock("north", as: "bruno", passphrase: passphrase)
        }
        await #expect(throws: CompartmentRefusal.notShared) {
            try await world.compartments.open("asylum", of: world.person, by: bruno)
        }
        _ = try await world.compartments.open("asylum", of: world.person, by: renewed)
        let anna = try await world.desks.unlock("north", as: "anna", passphrase: passphrase)
        _ = try await world.compartments.open("asylum", of: world.person, by: anna)
    }

    @Test func `a changed passphrase opens, the old one does not`() async throws {
        let world = try await world()

        try await world.desks.changePassphrase(
            of: "anna", from: passphrase, to: "un'altra frase", lock: PassphraseLock(rounds: 16))

        _ = try await world.desks.unlock("north", as: "anna", passphrase: "un'altra frase")
        await #expect(throws: CompartmentRefusal.wrongPassphrase) {
            try await world.desks.unlock("north", as: "anna", passphrase: passphrase)
        }
    }

    @Test func `an unlocked desk rests in the session under the browser's secret`() async throws {
        let world = try await world()
        let token = [UInt8](0..<32)
        let rest = try world.north.sealed(with: token)
        _ = try await world.compartments.create("asylum", of: world.person, for: "north")

        let woken = try UnlockedDesk(opening: rest, with: token, of: "north")

        _ = try await world.compartments.open("asylum", of: world.person, by: woken)
        #expect(throws: SealingRefusal.doesNotOpen) {
            try UnlockedDesk(opening: rest, with: token.reversed(), of: "north")
        }
        #expect(throws: SealingRefusal.doesNotOpen) { try UnlockedDesk(opening: rest, with: token, of: "south") }
    }

    @Test func `an erased person's compartments go with the key`() async throws {
        let world = try await world()
        _ = try await world.compartments.create("asylum", of: world.person, for: "north")

        try await world.folder.erasure.erase(world.person, on: Day(number: 20_000))

        await #expect(throws: CompartmentRefusal.notShared) {
            try await world.compartments.open("asylum", of: world.person, by: world.north)
        }
    }

    @Test func `a stored cost that we would never have chosen is refused before it costs anything`() {
        let salt = [UInt8](repeating: 1, count: 16)

        #expect(PassphraseLock(salt: salt, rounds: 1 << 30, blockSize: 8, parallelism: 1) == nil)
        #expect(PassphraseLock(salt: salt, rounds: 1 << 17, blockSize: 1 << 20, parallelism: 1) == nil)
        #expect(PassphraseLock(salt: salt, rounds: 1_000, blockSize: 8, parallelism: 1) == nil)
        #expect(PassphraseLock(salt: [], rounds: 1 << 17, blockSize: 8, parallelism: 1) == nil)
    }
}

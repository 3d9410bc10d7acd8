import Crypto
import Foundation
import Safeguard
import TestSupport
import Testing
import Vocabulary

@Suite struct SealedFilesTests {
    private struct World {
        let house: TestHouse
        let folder: DataFolder
        let owner: PersonKey

        func content(of file: StoredFile) async throws -> [UInt8] {
            var content: [UInt8] = []
            try await folder.files.open(file.name, of: owner) { content += $0 }
            return content
        }

        func path(of file: StoredFile) -> String {
            "\(house.path)/files/\(owner.person)/\(file.name)"
        }
    }

    private func world() async throws -> World {
        let house = try TestHouse()
        let folder = try await house.open()
        return World(house: house, folder: folder, owner: try await folder.keystore.create(.random()))
    }

    private func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ $0 >> 8) } }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
    func `a file comes back as it was, whatever its length and pieces`(length: Int) async throws {
        let world = try await world()
        let content = bytes(length)

        let file = try await world.folder.files.keep(pieces(content, of: 10_007), of: world.owner, limit: 1 << 20)

        #expect(try await world.content(of: file) == content)
        #expect(file.size == length && file.digest == Array(SHA256.hash(data: content)))
        #expect(try await Verification(of: world.folder).faults == [])
    }

    @Test func `a file that is cut, moved about or altered does not open`() async throws {
        let world = try await world()
        let file = try await world.folder.files.keep(pieces(bytes(200_000), of: 9_000), of: world.owner, limit: 1 << 20)
        let path = URL(filePath: world.path(of: file))
        let whole = try Data(contentsOf: path)
        let (head, chunk) = (24, 65_536 + 16)
        let chunks = (0..<3).map { whole[(head + $0 * chunk)..<(head + ($0 + 1) * chunk)] }
        let altered: [Data] = [
            whole.prefix(head + 3 * chunk), whole.prefix(head + chunk), whole.prefix(head), Data(), whole.dropLast(),
            whole + [0], whole.prefix(head) + chunks[1] + chunks[0] + whole.dropFirst(head + 2 * chunk),
            whole.prefix(head) + chunks[0] + whole.dropFirst(head + 2 * chunk),
            whole.prefix(head) + chunks[0] + whole.dropFirst(head),
        ]

        for data in altered {
            try data.write(to: path)
            await #expect(throws: FileRefusal.doesNotOpen) { try await world.content(of: file) }
        }
        for index in [0, 3, 5, 10, head, head + chunk - 1, whole.count - 1] {
            var data = whole
            data[index] ^= 1
            try data.write(to: path)
            await #expect(throws: FileRefusal.doesNotOpen) { try await world.content(of: file) }
        }
        try whole.write(to: path)
        #expect(try await world.content(of: file).count == 200_000)
    }

    @Test func `a file under another name or another person does not open`() async throws {
        let world = try await world()
        let one = try await world.folder.files.keep(pieces([1], of: 1), of: world.owner, limit: 9)
        let two = try await world.folder.files.keep(pieces([2], of: 1), of: world.owner, limit: 9)
        try FileManager.default.removeItem(atPath: world.path(of: two))
        try FileManager.default.copyItem(atPath: world.path(of: one), toPath: world.path(of: two))

        await #expect(throws: FileRefusal.doesNotOpen) { try await world.content(of: two) }
        let other = try await world.folder.keystore.create(.random())
        await #expect(throws: FileRefusal.missing) { try await world.folder.files.open(one.name, of: other) { _ in } }
    }

    @Test func `a file beyond the limit leaves nothing, nor does one whose sender fails`() async throws {
        struct Gone: Error {}
        let world = try await world()
        let failing = AsyncThrowingStream<[UInt8], any Error> { continuation in
            continuation.yield([1])
            continuation.finish(throwing: Gone())
        }

        await #expect(throws: FileRefusal.tooLarge(limit: 100)) {
            try await world.folder.files.keep(pieces(bytes(101), of: 50), of: world.owner, limit: 100)
        }
        await #expect(throws: Gone.self) { try await world.folder.files.keep(failing, of: world.owner, limit: 9) }

        #expect(!(try world.house.temporary.contents().keys.contains { $0.contains("files/") }))
    }

    @Test func `the beginning of a file whose process was killed goes at a later start`() async throws {
        let world = try await world()
        _ = try await world.folder.files.keep(pieces([1], of: 1), of: world.owner, limit: 9)
        let parts = ["new.part", "old.part"].map { "\(world.house.path)/files/\(world.owner.person)/\($0)" }
        for path in parts { try Data([1]).write(to: URL(filePath: path)) }
        let yesterday = Date(timeIntervalSinceNow: -100_000)
        try FileManager.default.setAttributes([.modificationDate: yesterday], ofItemAtPath: parts[1])

        _ = try await world.house.open()

        #expect(parts.map { FileManager.default.fileExists(atPath: $0) } == [true, false])
    }

    @Test func `an id that would lead out of the folder leads nowhere`() async throws {
        let world = try await world()
        let odd = try await world.folder.keystore.create("../../escape")

        _ = try await world.folder.files.keep(pieces([1], of: 1), of: odd, limit: 9)

        #expect(
            !(try world.house.temporary.contents().keys.contains {
                $0.contains("escape/") && !$0.contains("data/files/")
            }))
    }
}

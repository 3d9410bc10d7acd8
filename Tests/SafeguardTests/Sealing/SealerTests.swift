import Safeguard
import Testing

@Suite struct SealerTests {
    private let sealer = Sealer(key: SealingKey())
    private let answers = Sealer.Purpose("answers")

    @Test(arguments: [0, 1, 63, 64, 65, 1_000])
    func `what was sealed opens, whatever its length`(length: Int) throws {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) } + [0x80, 0, 0]

        let blob = try sealer.seal(bytes, for: answers, boundTo: [7])

        #expect(try sealer.open(blob, for: answers, boundTo: [7]) == bytes)
        #expect((blob.count - Sealer.overhead) % 64 == 0)
    }

    @Test func `the same content never gives the same blob`() throws {
        #expect(try sealer.seal([1], for: answers) != sealer.seal([1], for: answers))
    }

    @Test func `a flipped bit anywhere keeps the blob shut`() throws {
        let blob = try sealer.seal(Array("secret".utf8), for: answers)

        for index in blob.indices {
            for bit in 0..<8 {
                var altered = blob
                altered[index] ^= 1 << bit
                #expect(throws: SealingRefusal.doesNotOpen) { try sealer.open(altered, for: answers) }
            }
        }
    }

    @Test func `a shortened or lengthened blob stays shut`() throws {
        let blob = try sealer.seal([1, 2, 3], for: answers)

        for count in 0..<blob.count {
            #expect(throws: SealingRefusal.doesNotOpen) { try sealer.open(Array(blob[..<count]), for: answers) }
        }
        #expect(throws: SealingRefusal.doesNotOpen) { try sealer.open(blob + [0], for: answers) }
    }

    @Test func `another key, purpose or place does not open it`() throws {
        let blob = try sealer.seal([1], for: answers, boundTo: [1])

        #expect(throws: SealingRefusal.doesNotOpen) {
            try Sealer(key: SealingKey()).open(blob, for: answers, boundTo: [1])
        }
        #expect(throws: SealingRefusal.doesNotOpen) { try sealer.open(blob, for: .init("answer"), boundTo: [1]) }
        #expect(throws: SealingRefusal.doesNotOpen) { try sealer.open(blob, for: answers, boundTo: [2]) }
    }

    @Test func `a kept key opens what it sealed, and has exactly 32 bytes`() throws {
        let bytes = [UInt8](repeating: 9, count: 32)
        let blob = try Sealer(key: SealingKey(bytes: bytes)).seal([5], for: answers)

        #expect(try Sealer(key: SealingKey(bytes: bytes)).open(blob, for: answers) == [5])
        #expect(throws: SealingRefusal.unusableKey) { try SealingKey(bytes: Array(bytes.dropLast())) }
    }

    @Test func `a key shows nothing of itself`() throws {
        let key = try SealingKey(bytes: [UInt8](repeating: 0xAB, count: 32))
        var dumped = ""
        dump(key, to: &dumped)
        dump(Sealer(key: key), to: &dumped)

        #expect("\(key)" == "SealingKey")
        #expect(!dumped.contains("171") && !dumped.lowercased().contains("ab, ab"))
    }
}

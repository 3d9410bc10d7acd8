import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

/// Real and small files with damage, for a bounded time: the loader refuses or reads, and never falls.
@Suite struct MutatedContentTests {
    private static let seconds = 3

    @Test func `a damaged small file is read or refused`() throws {
        var dice = Dice(seed: 41)
        let content = try SmallContent()
        let names = SmallFiles.all.keys.sorted()
        let end = ContinuousClock.now.advanced(by: .seconds(Self.seconds))
        var outcomes: Set<Bool> = []
        for _ in 0..<3_000 where ContinuousClock.now < end {
            let name = dice.pick(names)
            let original = SmallFiles.all[name] ?? ""
            try content.write(name, Damage.done(to: Data(original.utf8), &dice))
            outcomes.insert(try survives(content))
            try content.write(name, original)
        }

        #expect(outcomes == [true, false])
        #expect(content.refusals() == [])
    }

    @Test func `a damaged real file is read or refused`() throws {
        var dice = Dice(seed: 42)
        let content = try SmallContent()
        try content.borrow(RealContent.folder.appending(path: "vademecum/italy"), as: "vademecum/italy")
        let names = try content.files(below: "vademecum/italy")
        let end = ContinuousClock.now.advanced(by: .seconds(Self.seconds))
        for _ in 0..<400 where ContinuousClock.now < end {
            let name = dice.pick(names)
            let original = try Data(contentsOf: content.url(name))
            try content.write(name, Damage.done(to: original, &dice))
            _ = content.refusals("italy")
            try content.write(name, original)
        }

        #expect(content.refusals("italy") == [])
    }

    /// Whether the folder loads; when it does, everything that it is asked must be answered.
    private func survives(_ content: SmallContent) throws -> Bool {
        guard let edition = try? content.load() else { return false }
        for procedure in edition.procedures {
            _ = try? edition.checklist(procedure.id, ["work": .string("employed")], on: SmallContent.day)
            _ = try? edition.interview(procedure.id, [:], on: SmallContent.day)
        }
        _ = edition.triage(Answers(), on: SmallContent.day)
        return true
    }
}

/// What happens to files: bytes flip, lines repeat or get lost, the end is missing, brackets pile up.
enum Damage {
    static func done(to data: Data, _ dice: inout Dice) -> Data {
        var bytes = Array(data)
        for _ in 0...dice.roll(3) { strike(&bytes, &dice) }
        return Data(bytes)
    }

    private static let pieces = [
        "{", "}", "[", "]", ": ", "- ", "\"", "'", "|\n", ">-\n", "#", "\t", "&a ", "*a ", "!!binary ", "---\n",
        "...\n",
        "? ", "null", "~", "1e999", "99999999999999999999", "-1", "2026-02-30", "\u{0}", "\u{FEFF}", "\u{202E}", "é",
        "%", "@", "`", "<<: ", "\r", "\u{2028}", "0001-01-01", "9999-12-31",
    ]

    private static func strike(_ bytes: inout [UInt8], _ dice: inout Dice) {
        guard !bytes.isEmpty else { return }
        let place = dice.roll(bytes.count)
        switch dice.roll(7) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: dice.roll(256))
        case 1: bytes[place] ^= 1 << UInt8(dice.roll(8))
        case 2: bytes.removeSubrange(place...)
        case 3: bytes.insert(contentsOf: dice.pick(pieces).utf8, at: place)
        case 4:
            bytes.insert(contentsOf: Array(repeating: dice.pick(Array("[{- ".utf8)), count: dice.roll(300)), at: place)
        case 5: repeatLine(at: place, in: &bytes, dice.roll(5))
        default: bytes.removeSubrange(place..<min(bytes.count, place + 1 + dice.roll(30)))
        }
    }

    private static func repeatLine(at place: Int, in bytes: inout [UInt8], _ times: Int) {
        let start = bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
        let line = Array(bytes[start..<end])
        for _ in 0..<times { bytes.insert(contentsOf: line, at: start) }
    }
}

extension SmallContent {
    /// Copies a real folder beside the small ones.
    func borrow(_ real: URL, as name: String) throws {
        try FileManager.default.copyItem(at: real, to: url(name))
    }

    func files(below name: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: url(name).path).filter { $0.hasSuffix(".yaml") }.sorted()
            .map { "\(name)/\($0)" }
    }
}

import Foundation
import Safeguard
import StorageSQLite
import Vocabulary

/// A program that takes people in, as the tests in this folder ask: `durability-trial COMMAND DATA ROOT-KEY [...]`.
///
/// It says a number on its output only after everything about that person has been acknowledged.
@main
struct Trial {
    static func main() async {
        let words = CommandLine.arguments
        guard words.count >= 4 else { exit(64) }
        do {
            try await Trial(folder: words[2], rootKey: words[3]).run(words[1], Array(words.dropFirst(4)))
        } catch {
            say("refused \(error)")
            exit(1)
        }
    }

    let folder: String
    let rootKey: String

    private func run(_ command: String, _ words: [String]) async throws {
        let kept = try await DataFolder.openOrMake(folder, plan)
        let intake = Intake(kept: kept)
        let number = words.first.flatMap(Int.init)
        switch command {
        case "write": try await write(intake, count: number ?? .max)
        case "check": try await check(kept, intake)
        case "erase": try await erase(intake, count: number ?? 0)
        case "rotate": try await rotate(kept, count: number ?? 1)
        case "readable": say("readable \(try await intake.readable().count)")
        default: exit(64)
        }
        try kept.close()
    }

    /// SPORTELLO_SYNCHRONOUS=NORMAL is the control: with it, the tests of power loss have to find losses.
    private var plan: DataFolder.Plan {
        let isControl = ProcessInfo.processInfo.environment["SPORTELLO_SYNCHRONOUS"] == "NORMAL"
        return DataFolder.Plan(
            rootKey: RootKeyFile(path: rootKey), schemas: [Intake.schema], records: [IntakeRecords()]
        ) { path in
            try SQLiteStore.open(path, durability: isControl ? .normal : .full)
        }
    }

    /// Takes people in one after the other; a refusal is told, and the same person tried again.
    private func write(_ intake: Intake, count: Int) async throws {
        var number = try await intake.last()
        var done = 0
        var refusals = 0
        while done < count {
            do {
                try await intake.take(number + 1)
                number += 1
                done += 1
                say("\(number)")
            } catch {
                refusals += 1
                say("refused \(error)")
                guard refusals < 2_000 else { exit(3) }
                usleep(5_000)
            }
        }
    }

    /// `ok LAST` when every person up to the last one is whole, and nothing else is there.
    private func check(_ kept: DataFolder, _ intake: Intake) async throws {
        let faults = try await Verification(of: kept).faults + intake.faults()
        let last = try await intake.last()
        say(faults.isEmpty ? "ok \(last)" : "broken \(last) \(faults)")
    }

    private func erase(_ intake: Intake, count: Int) async throws {
        for person in try await intake.persons().prefix(count) {
            try await intake.kept.erasure.erase(person, on: Day(number: 20_779))
            say("erased \(person)")
        }
    }

    private func rotate(_ kept: DataFolder, count: Int) async throws {
        for number in 1...max(count, 1) {
            try await kept.keystore.rotate(.root)
            say("\(number)")
        }
    }
}

func say(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
}

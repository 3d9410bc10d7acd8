import ArgumentParser
import Safeguard
import Shell
import Vocabulary
import Web

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the data into a folder with backups, also while the server runs.",
        discussion: """
            Each backup is a folder named by its moment. Data are kept for 90 days; the sealed copies of keys for 30, so that \
            an erased person cannot be read from any backup after that, whoever has the root key.
            """)

    @Argument(help: "The folder with the backups.")
    var folder: String

    @OptionGroup var data: DataOptions

    func run() async throws {
        let now = Moment.now()
        try await data.withFolder { open, voice in
            let made = try await Backup(of: open, in: BackupFolder(path: folder)).make(
                at: now.fileName, on: now.day)
            voice.say(.backedUp, ["folder": made])
        }
    }
}

extension Moment {
    fileprivate var day: Day { Day(number: seconds / 86_400) }

    /// `2026-11-22T10-15-00Z`, which sorts as moments do.
    fileprivate var fileName: String {
        let time = [seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60]
        return "\(day)T" + time.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: "-") + "Z"
    }
}

import ArgumentParser
import Safeguard
import Web

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the data folder's place, once it has proved to be whole.",
        discussion: """
            The server has to be stopped. The latest keys are taken, and whoever was erased since is erased again. What was in \
            the folder is kept beside it.
            """)

    @Argument(help: "One backup, or the folder with the backups, whose newest is taken.")
    var folder: String

    @OptionGroup var data: DataOptions

    func run() async throws {
        try await data.speaking { voice in
            let restoration = try Restoration(from: folder, data.kept.plan)
            let old = try await restoration.restore(to: data.kept.folder)
            voice.say(.restored, ["moment": restoration.moment])
            if let old { voice.say(.oldKept, ["folder": old]) }
        }
    }
}

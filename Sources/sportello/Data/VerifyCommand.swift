import ArgumentParser
import Safeguard
import Web

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Look at every page, key and file of the data, also while the server runs.",
        discussion: "With --backup, a backup is put together in a folder of its own, looked at and removed again.")

    @Option(help: ArgumentHelp("One backup, or the folder with the backups.", valueName: "folder"))
    var backup: String?

    @OptionGroup var data: DataOptions

    func run() async throws {
        if let backup {
            try await data.speaking { voice in
                try tell(await Restoration(from: backup, data.kept.plan).rehearse(beside: data.kept.folder), voice)
            }
        } else {
            try await data.withFolder { try tell(await Verification(of: $0), $1) }
        }
    }

    private func tell(_ verification: Verification, _ voice: KeepingVoice) throws {
        guard verification.faults.isEmpty else {
            voice.say(.faults)
            for fault in verification.faults { Terminal.say("- " + voice.sentence(for: fault)) }
            throw ExitCode.failure
        }
        voice.say(
            .verified,
            [
                "persons": String(verification.persons), "files": String(verification.files),
                "erased": String(verification.erased),
            ])
    }
}

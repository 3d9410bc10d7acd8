import ArgumentParser
import Safeguard
import Vocabulary

/// Which data folder a command works on, with which root key, and the language it speaks.
struct DataOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder with the data.", valueName: "folder"))
    var data = "data"

    @Option(
        help: ArgumentHelp(
            "The file with the root key; else the systemd credential \"root-key\", else the data folder's name with \".root-key\".",
            valueName: "file"))
    var rootKey: String?

    @Option(help: "it, en, fr or ar.")
    var language = Language.italian

    @OptionGroup var source: ContentOptions

    var kept: KeptData { KeptData(data: data, rootKey: rootKey) }

    /// Runs a command's work on the open folder, and says in the reader's language why something was refused.
    func withFolder(_ work: (DataFolder, KeepingVoice) async throws -> Void) async throws {
        try await speaking { voice in
            let folder = try await DataFolder.open(kept.folder, kept.plan)
            defer { try? folder.close() }
            try await work(folder, voice)
        }
    }

    func speaking(_ work: (KeepingVoice) async throws -> Void) async throws {
        let voice = KeepingVoice(words: try source.words(in: language), kept: kept)
        do { try await work(voice) } catch { throw voice.refusal(for: error) ?? error }
    }
}

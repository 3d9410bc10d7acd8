import ArgumentParser
import Safeguard
import Web

struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Change, entrust and recover the root key.",
        subcommands: [Rotate.self, MakeCustodian.self, Entrust.self, Recover.self])

    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Wrap every key anew under a new root key, also while the server runs.",
            discussion: "It may be interrupted and run again. What is sealed with people's keys is not touched.")

        @Flag(help: "Keep the root key and only begin a new epoch.")
        var sameRoot = false

        @OptionGroup var data: DataOptions

        func run() async throws {
            try await data.withFolder { folder, voice in
                let count = try await folder.keystore.rotate(sameRoot ? .epoch : .root)
                voice.say(.rotated, ["count": String(count)])
                if !sameRoot { voice.say(.newRoot) }
            }
        }
    }
}

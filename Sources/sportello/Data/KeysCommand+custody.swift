import ArgumentParser
import Foundation
import Safeguard
import Web

extension KeysCommand {
    struct MakeCustodian: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "custodian", abstract: "Make the keys of a custodian, on the custodian's own machine.")

        @Argument(help: "The file for the private key; the public one gets the same name with \".public\".")
        var file: String

        @OptionGroup var data: DataOptions

        func run() async throws {
            try await data.speaking { voice in
                try Custodian.make(privateFile: file, publicFile: file + ".public")
                voice.say(.custodianMade, ["private": file, "public": file + ".public"])
            }
        }
    }

    struct Entrust: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Seal the root key to three custodians, of whom any two recover it.",
            discussion: "The text that is written is harmless without two of their keys: keep it with the backups.")

        @Option(
            help: ArgumentHelp("A custodian's name and public key; three times.", valueName: "name=file"))
        var custodian: [String]

        @Argument(help: "The file to write.")
        var file: String

        @OptionGroup var data: DataOptions

        func run() async throws {
            try await data.speaking { voice in
                let custodians = try custodian.map { text in
                    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
                    guard parts.count == 2 else { throw CustodyRefusal.notThree }
                    return try voice.reading(parts[1]) { try Custodian.read(name: parts[0], publicFile: $0) }
                }
                guard !FileManager.default.fileExists(atPath: file) else { throw KeyFileRefusal.alreadyThere }
                let text = try data.kept.rootKey.read().entrusted(to: custodians)
                try InputFile.write(Array(text.utf8), to: file)
                let names = custodians.map(\.name).joined(separator: ", ")
                voice.say(.entrusted, ["file": file, "names": names])
            }
        }
    }

    struct Recover: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Get the root key back with the keys of two custodians.")

        @Option(help: ArgumentHelp("The private key of a custodian; twice.", valueName: "file"))
        var custodian: [String]

        @Argument(help: "The file that \"keys entrust\" wrote.")
        var file: String

        @OptionGroup var data: DataOptions

        func run() async throws {
            try await data.speaking { voice in
                let keys = try custodian.map { try voice.reading($0, CustodianKey.read) }
                let root = try RootKey.recovered(from: InputFile.text(file), with: keys)
                try data.kept.rootKey.write(root)
                voice.say(.recovered)
            }
        }
    }
}

import ArgumentParser

struct VademecumCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vademecum", abstract: "Read, check and print the content.",
        subcommands: [Lint.self, List.self, Show.self, Diff.self, Booklet.self, Messages.self])
}

import ArgumentParser

@main
struct Sportello: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sportello",
        abstract: "The Vademecum of a city's migrant desks: what a residence-permit procedure needs, and why.",
        subcommands: [
            ServeCommand.self, CheckCommand.self, AskCommand.self, VademecumCommand.self, FEELCommand.self,
            BackupCommand.self, RestoreCommand.self, VerifyCommand.self, KeysCommand.self,
        ])
}

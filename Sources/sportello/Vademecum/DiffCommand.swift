import ArgumentParser
import Foundation
import Vademecum
import Vocabulary

extension VademecumCommand {
    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What changes from one content folder to another, in plain sentences.")

        @Argument(help: "The older content folder.")
        var old: String

        @Argument(help: "The newer content folder.")
        var new: String

        @Option(help: ArgumentHelp("The city's layer.", valueName: "id"))
        var layer = "brescia"

        @Option(help: "it, en, fr or ar.")
        var language = Language.italian

        func run() throws {
            let editions = try [old, new].map {
                try ContentOptions.edition(in: URL(filePath: $0, directoryHint: .isDirectory), layer: layer)
            }
            var procedure: Procedure.ID?
            for change in EditionDifference(from: editions[0], to: editions[1]).changes {
                if let id = change.procedure, id != procedure { Terminal.say("\n\(id)") }
                procedure = change.procedure
                Terminal.say("- " + change.sentence(language))
            }
        }
    }
}

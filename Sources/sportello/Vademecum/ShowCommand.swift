import ArgumentParser
import Vademecum
import Vocabulary
import Web

extension VademecumCommand {
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "One procedure: its questions, and its lines with their conditions.")

        @Argument(help: "The procedure's id.")
        var id: String

        @Option(help: "it, en, fr or ar.")
        var language = Language.italian

        @OptionGroup var source: ContentOptions

        func run() throws {
            let edition = try source.edition()
            let words = try source.words(in: language)
            guard let procedure = edition.procedure(Procedure.ID(id)) else {
                throw Refusal(edition.sentence(for: .unknownProcedure(Procedure.ID(id))))
            }
            Terminal.say(ProcedureText(procedure, of: edition, words: words).text, terminator: "")
        }
    }
}

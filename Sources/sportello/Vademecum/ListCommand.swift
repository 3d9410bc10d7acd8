import ArgumentParser
import Vademecum
import Vocabulary

extension VademecumCommand {
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The procedures, one a line: id, then name.")

        @Option(help: "it, en, fr or ar.")
        var language = Language.italian

        @OptionGroup var source: ContentOptions

        func run() throws {
            let procedures = try source.edition().procedures
            let width = procedures.map(\.id.text.count).max() ?? 0
            for procedure in procedures {
                let gap = String(repeating: " ", count: width - procedure.id.text.count + 2)
                Terminal.say(procedure.id.text + gap + procedure.plain(language))
            }
        }
    }
}

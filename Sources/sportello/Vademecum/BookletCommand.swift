import ArgumentParser
import Shell
import Vocabulary
import Web

extension VademecumCommand {
    struct Booklet: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The whole Vademecum as one HTML document, to be printed.")

        @Option(help: "it, en, fr or ar.")
        var language = Language.italian

        @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
        var output: String

        @OptionGroup var source: ContentOptions

        func run() throws {
            let bytes = BookletPage.bytes(
                of: try source.edition(), in: language, phrasebook: try source.interface(),
                assets: Assets(addingStyles: PublicSite.styles), on: Moment.now().italianDay)
            try InputFile.write(bytes, to: output)
        }
    }
}

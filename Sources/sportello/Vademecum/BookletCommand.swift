import ArgumentParser
import Foundation
import Shell
import Vademecum
import Vocabulary
import Web

extension VademecumCommand {
    struct Booklet: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The whole Vademecum as one document to be printed: an accessible PDF, or HTML.",
            discussion: """
                A file called .pdf becomes a tagged PDF (PDF/UA-1) with page numbers in contents and indexes, any other \
                one an HTML document. PDFs are made by the programs of Printing/, which are installed on first use.
                """)

        @Option(help: "it, en, fr or ar.")
        var language = Language.italian

        @Option(help: ArgumentHelp("The file to write: .pdf or .html.", valueName: "file"))
        var output: String

        @Option(
            help: ArgumentHelp("An older content folder: what changed since stands at the end.", valueName: "folder"))
        var since: String?

        @Option(help: ArgumentHelp("The folder of the programs that make PDFs.", valueName: "folder"))
        var press = "Printing"

        @OptionGroup var source: ContentOptions

        func run() throws {
            if output.lowercased().hasSuffix(".pdf") {
                try PrintingPress(folder: URL(filePath: press, directoryHint: .isDirectory))
                    .print(try page(for: .press).bytes, to: output)
            } else {
                let assets = Assets(addingStyles: PublicSite.styles)
                try InputFile.write(try page(for: .file(assets)).bytes, to: output)
            }
        }

        private func page(for medium: BookletPage.Medium) throws -> BookletPage {
            let earlier = try since.map { folder in
                try ContentOptions.edition(in: URL(filePath: folder, directoryHint: .isDirectory), layer: source.layer)
            }
            return BookletPage(
                of: try source.edition(), since: earlier, words: try source.interface().words(in: language), for: medium
            )
        }
    }
}

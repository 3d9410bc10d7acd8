import ArgumentParser
import Foundation
import Shell
import Vademecum
import Vocabulary

/// Which content a command reads.
struct ContentOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder with the content.", valueName: "folder"))
    var content = "Content"

    @Option(help: ArgumentHelp("The city's layer, below vademecum/ in that folder.", valueName: "id"))
    var layer = "brescia"

    var folder: URL { URL(filePath: content, directoryHint: .isDirectory) }

    func edition() throws -> Edition {
        try ContentOptions.edition(in: folder, layer: layer)
    }

    /// The words of the command line.
    func words(in language: Language) throws -> Words {
        try phrasebook("languages/console").words(in: language)
    }

    /// The words of the pages.
    func interface() throws -> Phrasebook {
        try phrasebook("languages/interface")
    }

    private func phrasebook(_ path: String) throws -> Phrasebook {
        let phrases = folder.appending(path: path).path
        do {
            return try Phrasebook(folder: phrases)
        } catch {
            throw Refusal("The texts in \(phrases) cannot be read: \(error)")
        }
    }

    /// The edition of a folder; when it cannot be read, every reason on its own line.
    static func edition(in folder: URL, layer: String) throws -> Edition {
        guard FileManager.default.fileExists(atPath: folder.appending(path: "vademecum").path) else {
            throw Refusal(
                "There is no content in \(folder.relativePath) (no folder \"vademecum\"). Give the folder with --content."
            )
        }
        do {
            return try Edition.load(from: folder, layer: layer)
        } catch {
            let count = error.all.count
            throw Refusal("\(error)\n\(count) \(count == 1 ? "error" : "errors"): the content was not loaded.")
        }
    }
}

/// A sentence for the person at the terminal; the command ends with 1.
struct Refusal: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

import Foundation
import Shell
import TestSupport
import Testing
import Vocabulary
import Web

@Suite struct PublicPhrasesTests {
    @Test func `every phrase has its words, with the same placeholders, in every language`() throws {
        let phrasebook = try Phrasebook(folder: Repository.interfaceLanguages)

        #expect(PublicPhrases.faults(in: phrasebook).isEmpty)
    }

    @Test(arguments: Language.allCases)
    func `no text of the interface is left over`(language: Language) throws {
        let file = Repository.interfaceLanguages + "/\(language.tag).po"
        let catalogue = try Catalogue(po: String(contentsOfFile: file, encoding: .utf8), file: file)
        let keys = Set(PublicPhrases.all.map(\.key) + ShellPhrase.allCases.map(\.rawValue))

        let unused = catalogue.entries.map(\.id).filter { id in
            !keys.contains(id) && !keys.contains(id.split(separator: ".").dropLast().joined(separator: "."))
        }

        #expect(unused.isEmpty)
    }

    @Test func `every phrase stands on some page`() throws {
        let pages = try PublicPhrasesTests.sources()

        // Permits and kinds of source are looked up by their ids.
        let unused = PublicPhrases.all.filter { phrase in
            !phrase.key.hasPrefix("permit.") && !phrase.key.hasPrefix("vademecum.kind_")
                && !pages.contains(".\(phrase.name)")
        }

        #expect(unused.map(\.key).isEmpty)
    }

    /// All Swift files of the pages, but those that list the phrases.
    private static func sources() throws -> String {
        let folder = URL(filePath: Repository.root + "/Sources/Web")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var text = ""
        for case let file as URL in try #require(files) where file.pathExtension == "swift" {
            if file.lastPathComponent.hasSuffix("Phrase.swift") { continue }
            text += try String(contentsOf: file, encoding: .utf8)
        }
        return text
    }
}

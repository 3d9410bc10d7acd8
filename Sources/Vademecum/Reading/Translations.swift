import Foundation
import Vocabulary

/// The content's texts in other languages, by their Italian words (gettext: the source text is the key).
struct Translations: Sendable {
    private var catalogues: [Language: [String: String]] = [:]

    init() {}

    /// Adds every `.po` file of `languages/content/<language>/`.
    init(folder: URL, report: Report) {
        for language in Language.allCases where language != .italian {
            for file in ContentFolder.files(in: folder.appending(path: language.tag), ending: "po") {
                add(file, for: language, report: report)
            }
        }
    }

    func text(_ italian: String) -> Text {
        Text(
            italian, english: catalogues[.english]?[italian], french: catalogues[.french]?[italian],
            arabic: catalogues[.arabic]?[italian].map(Bidirectional.isolatingBrackets))
    }

    private mutating func add(_ file: ContentFile, for language: Language, report: Report) {
        guard let text = file.text(report) else { return }
        do throws(CatalogueError) {
            let catalogue = try Catalogue(po: text, file: file.name)
            for entry in catalogue.entries {
                catalogues[language, default: [:]][entry.id] = entry.text
            }
        } catch {
            report.add(error.explanation, at: error.position)
        }
    }
}

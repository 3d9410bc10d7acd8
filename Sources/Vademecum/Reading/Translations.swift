import Dispatch
import Foundation
import Synchronization
import Vocabulary

/// The content's texts in other languages, by their Italian words (gettext: the source text is the key).
struct Translations: Sendable {
    private var catalogues: [Language: [String: String]] = [:]

    init() {}

    /// Reads every `.po` file of `languages/content/<language>/`, the languages side by side.
    init(folder: URL, report: Report) {
        let languages = Language.allCases.filter { $0 != .italian }
        let read = Mutex<[(language: Language, texts: TranslatedTexts)]>([])
        DispatchQueue.concurrentPerform(iterations: languages.count) { place in
            let language = languages[place]
            let texts = TranslatedTexts(folder: folder.appending(path: language.tag))
            read.withLock { $0.append((language, texts)) }
        }
        for (language, texts) in read.withLock({ $0 }) {
            catalogues[language] = texts.byItalian
            texts.tell(report)
        }
    }

    func text(_ italian: String) -> Text {
        Text(
            italian, english: catalogues[.english]?[italian], french: catalogues[.french]?[italian],
            arabic: catalogues[.arabic]?[italian].map(Bidirectional.isolatingBrackets))
    }
}

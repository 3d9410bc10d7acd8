import FEEL
import Vocabulary

/// What reading a layer's files needs and gathers: the schema so far, the translations, and every error.
final class ReadingContext {
    let report: Report
    let translations: Translations
    var schema = Schema()
    /// How facts and definitions are called; complete before the first condition is read.
    var naming = Naming()
    /// Every text of the content with the place where it stands first; for translators.
    private(set) var texts: [String: SourcePosition] = [:]
    /// What any entry cites, with the place; checked when everything was read.
    private(set) var citations: [Citation] = []

    init(translations: Translations, report: Report) {
        self.translations = translations
        self.report = report
    }

    func text(_ italian: String, at position: SourcePosition) -> Text {
        let italian = Self.flattened(italian)
        if texts[italian] == nil { texts[italian] = position }
        return translations.text(italian)
    }

    func cite(_ kind: Citation.Kind, _ ids: [String], at position: SourcePosition) {
        citations += ids.map { Citation(kind: kind, id: $0, position: position) }
    }

    func condition(_ text: String, expecting type: ValueType, at position: SourcePosition) -> Condition? {
        do {
            let expression = try Expression(text, in: schema, expecting: type, at: position)
            func words(_ language: Language) -> String { expression.words(in: language, naming: naming) }
            return Condition(
                expression: expression,
                words: Text(
                    words(.italian), english: words(.english), french: words(.french), arabic: words(.arabic)))
        } catch {
            // A name that it does not know may stand in the file that could not be read.
            if !report.hasUnreadableFile { report.add(error) }
            return nil
        }
    }

    /// Line breaks inside a sentence are the file's, not the reader's.
    private static func flattened(_ text: String) -> String {
        // Most texts stand on one line: looking at bytes is much cheaper than at characters.
        let isOneLine = !text.utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        if isOneLine && text.utf8.first != 0x20 && text.utf8.last != 0x20 { return text }
        return text.split(whereSeparator: { $0 == "\n" || $0 == "\r\n" || $0 == "\t" })
            .map { $0.drop { $0 == " " } }.joined(separator: " ")
            .trimmingSuffix { $0 == " " }
    }
}

extension String {
    fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
        var end = endIndex
        while end > startIndex, predicate(self[index(before: end)]) { end = index(before: end) }
        return String(self[..<end])
    }
}

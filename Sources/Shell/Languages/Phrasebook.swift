import Foundation
public import Vocabulary

/// The texts of the interface in all languages.
public struct Phrasebook: Sendable {
    private let catalogues: [Language: Catalogue]
    private let source: Catalogue

    /// Reads `it.po`, `en.po`, `fr.po` and `ar.po` of that folder.
    public init(folder: String) throws {
        var catalogues: [Language: Catalogue] = [:]
        for language in Language.allCases {
            let file = folder + "/" + language.tag + ".po"
            let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
            catalogues[language] = try Catalogue(po: text, file: file)
        }
        self.init(catalogues: catalogues)
    }

    public init(catalogues: [Language: Catalogue]) {
        self.catalogues = catalogues
        source = catalogues[.italian] ?? Catalogue()
    }

    public func words(in language: Language) -> Words {
        Words(language: language, catalogue: catalogues[language] ?? source, source: source)
    }

    /// What is wrong with the catalogues for those phrases: a text missing, or placeholders unlike the Italian ones.
    public func faults<P: Phrase>(of phrases: P.Type) -> [String] {
        Language.allCases.flatMap { language in
            P.allCases.flatMap { phrase in
                keys(of: phrase, in: language).compactMap { fault(of: $0, standingFor: phrase, in: language) }
            }
        }
    }

    private func fault(of key: String, standingFor phrase: some Phrase, in language: Language) -> String? {
        guard let text = catalogues[language]?[key] else { return "\(language.tag): \(key) is missing" }
        let counted = type(of: phrase).counted.contains(phrase)
        guard let original = source[counted ? phrase.rawValue + ".other" : key] else { return nil }
        // Languages may say "one" or "two" in words: the number itself may be left out.
        let found = placeholders(in: text).subtracting(["count"])
        let expected = placeholders(in: original).subtracting(["count"])
        return found == expected ? nil : "\(language.tag): \(key) has the placeholders \(found.sorted())"
    }

    private func keys<P: Phrase>(of phrase: P, in language: Language) -> [String] {
        guard P.counted.contains(phrase) else { return [phrase.rawValue] }
        return PluralCategory.all(in: language).map { phrase.rawValue + "." + $0.rawValue }
    }
}

private func placeholders(in text: String) -> Set<String> {
    let pieces = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
    return Set(pieces.compactMap { $0.split(separator: "}").first.map(String.init) })
}

import Vocabulary

/// The small vocabulary that readings in one language are put together from.
///
/// Templates number their parts from `{0}`. `{di:1}` is part 1 after that preposition, contracted with the part's
/// article as the language wants it. Where an adjective or verb would have to agree with a label of unknown gender,
/// another turn of phrase is taken.
struct Phrases: Sendable {
    let and: String
    let or: String
    let no: String
    let yes: String
    /// A label that holds, and one that does not.
    let holds: String
    let fails: String
    let untrue: String
    let isNothing: String
    let isSomething: String
    let nothing: String
    let equal: String
    let notEqual: String
    /// Numbers and durations: less, less or equal, greater, greater or equal.
    let amounts: [Comparison: String]
    let dates: [Comparison: String]
    let between: String
    /// The last of several values, and of several denied ones.
    let lastOf: String
    let noneOf: String
    let nor: String
    let among: String
    let notAmong: String
    let choice: String
    let operators: [Arithmetic: String]
    /// The day that lies so long before or after another.
    let theDay: String
    let later: String
    let earlier: String
    let some: String
    let every: String
    let each: String
    let filter: String
    let element: String
    let range: String
    let minus: String
    let item: String
    let property: String
    let properties: [String: String]
    let wholeYears: String
    /// So many working days, when the number is not written out.
    let workingDays: String
    let functions: [Function: String]
    let months: [String]
    let date: String
    let quotes: (String, String)
    let euro: String
    let thousands: String
    let decimal: String
    let comma: String

    static func of(_ language: Language) -> Phrases {
        switch language {
        case .italian: italian
        case .english: english
        case .french: french
        case .arabic: arabic
        }
    }
}

/// Fills a template's places with its parts.
struct Template {
    let text: String
    let language: Language

    func filled(_ parts: [String]) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            result += part(rest[rest.index(after: open)..<close], of: parts)
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private func part(_ place: Substring, of parts: [String]) -> String {
        let pieces = place.split(separator: ":")
        guard let number = pieces.last.flatMap({ Int($0) }), parts.indices.contains(number) else { return "" }
        guard pieces.count == 2 else { return parts[number] }
        return Preposition(word: String(pieces[0]), language: language).before(parts[number])
    }
}

/// A preposition that runs together with the article after it.
struct Preposition {
    let word: String
    let language: Language

    private static let italian: [String: [String: String]] = [
        "di": [
            "il ": "del ", "lo ": "dello ", "la ": "della ", "l’": "dell’", "l'": "dell'", "i ": "dei ",
            "gli ": "degli ", "le ": "delle ",
        ],
        "da": [
            "il ": "dal ", "lo ": "dallo ", "la ": "dalla ", "l’": "dall’", "l'": "dall'", "i ": "dai ",
            "gli ": "dagli ", "le ": "dalle ",
        ],
        "a": [
            "il ": "al ", "lo ": "allo ", "la ": "alla ", "l’": "all’", "l'": "all'", "i ": "ai ", "gli ": "agli ",
            "le ": "alle ",
        ],
    ]
    private static let french: [String: [String: String]] = [
        "de": ["le ": "du ", "les ": "des "],
        "à": ["le ": "au ", "les ": "aux "],
    ]

    func before(_ noun: String) -> String {
        let articles = (language == .french ? Preposition.french : Preposition.italian)[word] ?? [:]
        for (article, contracted) in articles where noun.hasPrefix(article) {
            return contracted + noun.dropFirst(article.count)
        }
        let elided = language == .french && word == "de" && noun.first.map { "aeiouéèêhâîôû".contains($0) } == true
        return elided ? "d’" + noun : word + " " + noun
    }
}

import Vademecum
import Vocabulary

/// Statements in the shapes that the Vademecum needs.
extension Graph {
    mutating func add(_ address: String, is classes: VocabularyWord...) {
        for word in classes { say(address, .type, .word(word)) }
    }

    mutating func add(_ address: String, _ word: VocabularyWord, to thing: String) {
        say(address, word, .thing(thing))
    }

    mutating func add(_ address: String, _ word: VocabularyWord, _ text: String?) {
        if let text { say(address, word, .plain(text)) }
    }

    mutating func add(_ address: String, _ word: VocabularyWord, _ day: Day?) {
        if let day { say(address, word, .value(day.description, .date)) }
    }

    mutating func add(_ address: String, _ word: VocabularyWord, _ text: Text?) {
        add(address, word, [text])
    }

    /// One literal for each language in which all the texts can be read, joined into one; Italian always can.
    mutating func add(_ address: String, _ word: VocabularyWord, _ texts: [Text?], joinedBy joint: String = " ") {
        let texts = texts.compactMap(\.self)
        guard !texts.isEmpty else { return }
        for language in Language.allCases where texts.allSatisfy({ $0.isTranslated(into: language) }) {
            say(address, word, .text(texts.map { $0(language) }.joined(separator: joint), language))
        }
    }
}

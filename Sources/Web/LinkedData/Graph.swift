package import Vocabulary

/// What a statement says of its subject.
package enum Term: Sendable, Hashable {
    /// Another thing, by its address.
    case thing(String)
    /// A class.
    case word(VocabularyWord)
    case text(String, Language)
    case plain(String)
    /// A text that stands for a value of that type.
    case value(String, VocabularyWord)
}

/// Statements, each once, kept together by subject in the order in which they were made.
///
/// Nothing in it is nameless, so the same content always makes the same text.
package struct Graph: Sendable {
    package struct Subject: Sendable {
        package let address: String
        package fileprivate(set) var statements: [(word: VocabularyWord, terms: [Term])] = []

        package subscript(word: VocabularyWord) -> [Term] {
            statements.first { $0.word == word }?.terms ?? []
        }
    }

    private struct Statement: Hashable {
        let place: Int
        let word: VocabularyWord
        let term: Term
    }

    package private(set) var subjects: [Subject] = []
    private var places: [String: Int] = [:]
    private var known: Set<Statement> = []

    package init() {}

    package subscript(address: String) -> Subject? { places[address].map { subjects[$0] } }

    package mutating func say(_ address: String, _ word: VocabularyWord, _ term: Term) {
        let place = place(of: address)
        guard known.insert(Statement(place: place, word: word, term: term)).inserted else { return }
        if let index = subjects[place].statements.firstIndex(where: { $0.word == word }) {
            subjects[place].statements[index].terms.append(term)
        } else {
            subjects[place].statements.append((word, [term]))
        }
    }

    private mutating func place(of address: String) -> Int {
        if let place = places[address] { return place }
        places[address] = subjects.count
        subjects.append(Subject(address: address))
        return subjects.count - 1
    }
}

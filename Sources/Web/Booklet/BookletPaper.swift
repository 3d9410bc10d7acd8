import HTML
import Shell
import Vademecum
import Vocabulary

/// One requirement on paper: a document, or a group with its possibilities.
struct BookletPaper: Sendable {
    let reader: Reader
    let requirement: Requirement

    /// What is needed, before the condition.
    @MarkupBuilder var head: Markup {
        switch requirement.papers {
        case .one(let id): strong { name(id) }
        case .anyOf:
            strong { requirement.label.map(reader.show) ?? Markup(reader.say(ChecklistPhrase.oneOf)) }
            if requirement.label != nil { ": " + reader.say(ChecklistPhrase.oneOf).lowercasedFirst }
        }
        "."
        if let detail = requirement.detail {
            " "
            reader.sentence(detail)
        }
        if requirement.copies > 1 {
            " " + reader.say(ChecklistPhrase.copies, ["count": String(requirement.copies)]) + "."
        }
        if requirement.moment == .appointment { " " + reader.say(ChecklistPhrase.appointment) + "." }
    }

    /// The possibilities of a group, after it.
    @MarkupBuilder var options: Markup {
        if case .anyOf(let options) = requirement.papers {
            ul {
                for option in options {
                    li {
                        for (number, id) in option.documents.enumerated() {
                            if number > 0 { " " + reader.say(CommonPhrase.and) + " " }
                            name(id)
                        }
                        BookletTail(reader: reader, condition: option.condition, provenance: nil).body
                    }
                }
            }
        }
    }

    private func name(_ id: Document.ID) -> Markup {
        reader.edition.document(id).map { reader.show($0.name) } ?? Markup(id.text)
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

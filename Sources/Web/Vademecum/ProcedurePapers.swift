import HTML
import Vademecum
import Vocabulary

/// The papers of a procedure, each with its condition; alternatives as a numbered list.
struct ProcedurePapers: Sendable {
    let reader: Reader
    let procedure: Procedure
    let heading: Element
    let isFolded: Bool

    @MarkupBuilder var body: Markup {
        heading(reader.say(VademecumPhrase.papers))
        ul(.class("lines")) {
            for requirement in procedure.requirements { li { show(requirement) } }
        }
    }

    @MarkupBuilder private func show(_ requirement: Requirement) -> Markup {
        switch requirement.papers {
        case .one(let id):
            line(
                fragment {
                    link(id)
                    if let detail = requirement.detail {
                        ". "
                        reader.show(detail)
                    }
                }, requirement.condition, requirement.provenance)
        case .anyOf(let options):
            line(
                requirement.label.map(reader.show) ?? Markup(reader.say(ChecklistPhrase.oneOf)), requirement.condition,
                requirement.provenance)
            ol { for option in options { li { show(option) } } }
        }
    }

    @MarkupBuilder private func show(_ option: Requirement.Option) -> Markup {
        for (number, id) in option.documents.enumerated() {
            if number > 0 { " " + reader.say(CommonPhrase.and) + " " }
            link(id)
        }
        if let condition = option.condition {
            br()
            small { reader.when(condition) }
        }
    }

    private func link(_ id: Document.ID) -> Markup {
        guard let document = reader.edition.document(id) else { return Markup(id.text) }
        if !isFolded { return strong { reader.show(document.name) } }
        return a(.href(reader.to(Paths.document(id)))) { reader.show(document.name) }
    }

    private func line(_ words: Markup, _ condition: Condition?, _ provenance: Provenance) -> Markup {
        ProcedureLine(reader: reader, words: words, condition: condition, provenance: provenance, isFolded: isFolded)
            .body
    }
}

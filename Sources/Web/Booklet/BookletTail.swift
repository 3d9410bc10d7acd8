import HTML
import Shell
import Vademecum
import Vocabulary

/// What ends every line of the booklet: when it applies, what is doubtful about it, its law, and the open point.
struct BookletTail: Sendable {
    let reader: Reader
    let condition: Condition?
    let provenance: Provenance?

    @MarkupBuilder var body: Markup {
        if let condition {
            " "
            span(.class("when")) { reader.when(condition) }
            "."
        }
        if let note = provenance?.note {
            " "
            reader.sentence(note)
        }
        if let basis = provenance?.basis, !basis.isEmpty {
            " "
            span("(" + basis.joined(separator: ", ") + ")", .class("basis"), .lang("it"), .dir(.leftToRight))
        }
        if let id = provenance?.interpretation, let number = BookletInterpretations.number(of: id, in: reader.edition) {
            " "
            a(
                reader.say(BookletPhrase.point, ["number": String(number)]), .class("point"),
                .href("#" + BookletInterpretations.anchor(number)))
        }
    }
}

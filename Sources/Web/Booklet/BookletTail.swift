import HTML
import Shell
import Vademecum
import Vocabulary

/// What ends every line of the booklet: when it applies, what is doubtful about it, its law, and the open point.
struct BookletTail: Sendable {
    let reader: Reader
    let condition: Condition?
    let provenance: Provenance?
    /// The days of a line that does not hold for ever.
    var period = Period.always

    @MarkupBuilder var body: Markup {
        if let condition {
            " "
            span(.class("when")) { reader.when(condition) }
            "."
        }
        if let days = reader.span(from: from, until: period.until) {
            " " + reader.say(VademecumPhrase.inForce, ["period": days]) + "."
        }
        if let note = provenance?.note {
            " "
            reader.sentence(note)
        }
        if let basis = provenance?.basis, !basis.isEmpty {
            " "
            reader.italian("(" + basis.joined(separator: ", ") + ")")
        }
        if let id = provenance?.interpretation, let number = BookletInterpretations.number(of: id, in: reader.edition) {
            " "
            a(
                reader.say(BookletPhrase.point, ["number": String(number)]), .class("point"),
                .href("#" + BookletInterpretations.anchor(number)))
        }
    }

    /// A beginning that is past says nothing to who reads the edition.
    private var from: Day? { period.from.flatMap { $0 > reader.edition.name.date ? $0 : nil } }
}

extension Edition {
    /// Whether a line belongs on paper: it holds on the edition's day, or will.
    ///
    /// What is over is left out, and so is a law that is not in force: printed, it would be taken for one that is.
    func isPrinted(_ applicability: Applicability) -> Bool {
        let day = name.date
        if let until = applicability.period.until, until < day { return false }
        if let id = applicability.ruleset, ruleset(id)?.isInForce(on: day) != true { return false }
        if let id = applicability.beforeRuleset, ruleset(id)?.isInForce(on: day) == true { return false }
        return true
    }
}

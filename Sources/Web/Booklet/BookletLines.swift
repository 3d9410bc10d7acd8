import HTML
import Shell
import Vademecum
import Vocabulary

/// The lines of a procedure on paper: each in one paragraph, with its condition, its law and the open point it hangs on.
struct BookletLines: Sendable {
    let reader: Reader
    let procedure: Procedure

    @MarkupBuilder var body: Markup {
        place
        list(VademecumPhrase.fees, procedure.fees.map(fee))
        papers
        list(VademecumPhrase.deadlines, procedure.deadlines.map(deadline))
        list(VademecumPhrase.checks, procedure.checks.map(check))
        list(
            ChecklistPhrase.validity,
            procedure.validity.map { rule in
                li {
                    reader.sentence(rule.label)
                    tail(rule.condition, rule.provenance)
                }
            })
        if let grants = procedure.grants {
            list(ChecklistPhrase.allows, BookletGrants(reader: reader, grants: grants).lines)
        }
        list(ChecklistPhrase.notes, procedure.notes.map(note))
        list(ChecklistPhrase.askDesk, procedure.questionsForDesk.map { question in li { reader.sentence(question) } })
    }

    @MarkupBuilder private func list(_ title: some Phrase, _ lines: [Markup]) -> Markup {
        if !lines.isEmpty {
            h4(reader.say(title))
            ul(.class("lines")) { lines }
        }
    }

    @MarkupBuilder private var place: Markup {
        h4(reader.say(ChecklistPhrase.where))
        p {
            if let lodging = procedure.lodging {
                reader.sentence(lodging)
                " "
            }
            if let channel = reader.edition.channel(procedure.channel) {
                a(.href("#channel-" + channel.id.text)) { reader.show(channel.name) }
                "."
            }
        }
    }

    @MarkupBuilder private var papers: Markup {
        h4(reader.say(VademecumPhrase.papers))
        ul(.class("lines papers")) {
            for (number, requirement) in procedure.requirements.enumerated() {
                li(.id(procedure.bookletAnchor(ofRequirement: number))) {
                    BookletPaper(reader: reader, requirement: requirement).head
                    tail(requirement.condition, requirement.provenance)
                    BookletPaper(reader: reader, requirement: requirement).options
                }
            }
        }
    }

    private func fee(_ fee: Fee) -> Markup {
        li {
            strong { reader.show(fee.label) }
            ". " + reader.say(VademecumPhrase.amountRule, ["rule": reader.text(fee.amount.words)]) + "."
            tail(fee.condition, fee.provenance)
        }
    }

    private func deadline(_ deadline: Deadline) -> Markup {
        li {
            strong { reader.sentence(deadline.label) }
            if let from = deadline.from {
                " " + reader.say(VademecumPhrase.starts, ["when": reader.text(from.words)]) + "."
            }
            if let until = deadline.until {
                " " + reader.say(VademecumPhrase.ends, ["when": reader.text(until.words)]) + "."
            }
            tail(deadline.condition, deadline.provenance)
        }
    }

    private func check(_ check: Check) -> Markup {
        li {
            strong { reader.show(check.holds.words) }
            ". " + reader.say(VademecumPhrase.otherwise) + " "
            reader.sentence(check.otherwise)
            if let advice = check.advice {
                " "
                reader.sentence(advice)
            }
            " " + reader.say(check.severity.phrase) + "."
            tail(check.condition, check.provenance)
        }
    }

    private func note(_ note: Note) -> Markup {
        li {
            reader.sentence(note.text)
            tail(note.condition, note.provenance)
        }
    }

    private func tail(_ condition: Condition?, _ provenance: Provenance) -> Markup {
        BookletTail(reader: reader, condition: condition, provenance: provenance).body
    }
}

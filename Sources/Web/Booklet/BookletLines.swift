import FEEL
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
        list(VademecumPhrase.fees, printed(procedure.fees, \.applicability).map(fee))
        papers
        list(VademecumPhrase.deadlines, printed(procedure.deadlines, \.applicability).map(deadline))
        list(VademecumPhrase.checks, printed(procedure.checks, \.applicability).map(check))
        list(
            ChecklistPhrase.validity,
            printed(procedure.validity, \.applicability).map { rule in
                li {
                    reader.sentence(rule.label)
                    tail(rule.condition, rule.provenance, rule.applicability)
                }
            })
        if let grants = procedure.grants {
            list(ChecklistPhrase.allows, BookletGrants(reader: reader, grants: grants).lines)
        }
        list(ChecklistPhrase.notes, printed(procedure.notes, \.applicability).map(note))
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
            for (number, requirement) in procedure.requirements.enumerated()
            where reader.edition.isPrinted(requirement.applicability) {
                li(.id(procedure.bookletAnchor(ofRequirement: number))) {
                    BookletPaper(reader: reader, requirement: requirement).head
                    tail(requirement.condition, requirement.provenance, requirement.applicability)
                    BookletPaper(reader: reader, requirement: requirement).options
                }
            }
        }
    }

    private func fee(_ fee: Fee) -> Markup {
        li {
            strong { reader.show(fee.label) }
            ". " + amount(of: fee)
            tail(fee.condition, fee.provenance, fee.applicability)
        }
    }

    /// The amount of the edition's day; a rule in words with the amounts that it chooses from.
    private func amount(of fee: Fee) -> String {
        let (day, facts) = (reader.edition.name.date, fee.amount.expression.facts)
        let amounts = reader.edition.parameters.filter { facts.contains($0.index) }.compactMap { parameter in
            parameter.value(on: day).map { (parameter, reader.plain($0.value, unit: parameter.unit)) }
        }
        if let (parameter, value) = amounts.first, fee.amount.text == parameter.id.text { return value + "." }
        let rule = reader.say(VademecumPhrase.amountRule, ["rule": reader.text(fee.amount.words)]) + "."
        guard !amounts.isEmpty else { return rule }
        return rule + " (" + amounts.map { reader.pair(reader.text($0.label), $1) }.joined(separator: "; ") + ".)"
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
            tail(deadline.condition, deadline.provenance, deadline.applicability)
        }
    }

    private func check(_ check: Check) -> Markup {
        li {
            strong(capitalised(reader.text(check.holds.words)))
            ". " + reader.say(VademecumPhrase.otherwise) + " "
            reader.sentence(check.otherwise)
            if let advice = check.advice {
                " "
                reader.sentence(advice)
            }
            " " + reader.say(check.severity.phrase) + "."
            tail(check.condition, check.provenance, check.applicability)
        }
    }

    /// Conditions in words are made to stand inside a sentence; here one begins it.
    private func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

    private func note(_ note: Note) -> Markup {
        li {
            reader.sentence(note.text)
            tail(note.condition, note.provenance, note.applicability)
        }
    }

    private func printed<Line>(_ lines: [Line], _ applicability: (Line) -> Applicability) -> [Line] {
        lines.filter { reader.edition.isPrinted(applicability($0)) }
    }

    private func tail(_ condition: Condition?, _ provenance: Provenance, _ applicability: Applicability) -> Markup {
        BookletTail(reader: reader, condition: condition, provenance: provenance, period: applicability.period).body
    }
}

import HTML
import Shell
import Vademecum
import Vocabulary

/// What to do first and by when, in a sentence each; and the way to paper.
struct FirstThings: Sendable {
    let reader: Reader
    let checklist: Checklist
    let papers: SortedPapers
    let visitIsEmpty: Bool

    var body: Markup {
        div(.class("first-things")) {
            h2(reader.say(ChecklistPhrase.first))
            p(.class("lead")) {
                deadline
                reader.say(ChecklistPhrase.count, ["count": String(papers.count)])
                if let total = checklist.total, total > .zero {
                    " "
                    reader.say(ChecklistPhrase.pay, ["amount": reader.money(total)])
                }
            }
            missing
            printing
        }
    }

    @MarkupBuilder private var deadline: Markup {
        if let line = checklist.deadlines.first(where: { $0.necessity == .needed && ($0.until ?? $0.from) != nil }) {
            reader.show(line.deadline.label)
            " "
            strong(reader.span(from: line.from, until: line.until, withWeekday: true) ?? "")
            ". "
        }
    }

    @MarkupBuilder private var missing: Markup {
        if !checklist.questions.isEmpty {
            p {
                tag(reader.say(visitIsEmpty ? ChecklistPhrase.nothingAnswered : ChecklistPhrase.openAnswers), .unclear)
                " "
                a(reader.say(TriagePhrase.begin), .href(reader.to(Paths.interview(checklist.procedure.id))))
            }
        }
    }

    private var printing: Markup {
        p(.class("buttons screen-only")) {
            a(
                reader.say(ChecklistPhrase.print), .class("button button-quiet"),
                .href(reader.to(Paths.print(checklist.procedure.id, with: nil))))
        }
    }
}

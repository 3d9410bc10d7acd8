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
            obstacles
            missing
            printing
        }
    }

    @MarkupBuilder private var deadline: Markup {
        // The first is the applicant's own; those of the offices come after it.
        if let line = checklist.deadlines.first(where: { $0.necessity != .notNeeded }),
            let span = reader.span(from: line.from, until: line.until, withWeekday: true)
        {
            reader.show(line.deadline.label)
            " "
            strong(span)
            ". "
        }
    }

    /// What may block the application is said before anything is packed.
    @MarkupBuilder private var obstacles: Markup {
        for line in checklist.checks where line.state == .fails && line.check.severity == .blocking {
            notice(.refused, icon: .warning) {
                p {
                    strong(reader.say(ChecklistPhrase.severityBlocking))
                    ": "
                    reader.show(line.check.otherwise)
                }
            }
        }
    }

    @MarkupBuilder private var missing: Markup {
        if !checklist.questions.isEmpty {
            notice(.unclear) {
                p(reader.say(visitIsEmpty ? ChecklistPhrase.nothingAnswered : ChecklistPhrase.openAnswers))
                p { a(reader.say(TriagePhrase.begin), .href(reader.to(Paths.interview(checklist.procedure.id)))) }
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

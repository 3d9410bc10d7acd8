import HTML
import Shell
import Vademecum

/// Check your answers: each with Change beside it, then what is still open, then the way to the list.
struct AnswersPage: PublicPage {
    let reader: Reader
    let interview: Interview
    let dropped: [Fact]
    let isSensitive: Bool

    var title: String { reader.say(AnswersPhrase.title) }
    var canBeLeftQuickly: Bool { isSensitive }

    @MarkupBuilder var body: Markup {
        DroppedNotice(reader: reader, facts: dropped).body
        p(.class("caption")) { reader.show(interview.procedure.plain) }
        h1(title)
        if interview.asked.isEmpty {
            p(reader.say(AnswersPhrase.none))
        } else {
            p(reader.say(AnswersPhrase.lead))
            dl(.class("summary-list")) { for fact in interview.asked { row(fact, value(fact), ShellPhrase.change) } }
        }
        open
        actions
    }

    var path: String { Paths.answers(interview.procedure.id) }
    var isIndexed: Bool { false }

    var back: String? {
        guard let last = interview.asked.last else { return Paths.procedure(interview.procedure.id) }
        return Paths.question(last.id, in: interview.procedure.id)
    }

    private func value(_ fact: Fact) -> String {
        interview.answers[fact.id].map { reader.value($0, of: fact) } ?? reader.say(CommonPhrase.dontKnow)
    }

    private func row(_ fact: Fact, _ value: String, _ verb: some Phrase) -> Markup {
        div(.class("summary-row")) {
            dt { reader.show(fact.ask) }
            dd(value)
            dd(.class("summary-action")) {
                a(.href(reader.to(Paths.question(fact.id, in: interview.procedure.id)))) {
                    reader.say(verb)
                    span(": " + reader.text(fact.ask), .class("visually-hidden"))
                }
            }
        }
    }

    @MarkupBuilder private var open: Markup {
        if !interview.open.isEmpty {
            h2(reader.say(AnswersPhrase.open))
            dl(.class("summary-list")) { for fact in interview.open { row(fact, "–", AnswersPhrase.answer) } }
        }
    }

    private var actions: Markup {
        fragment {
            p(.class("buttons")) {
                a(
                    reader.say(AnswersPhrase.list), .class("button"),
                    .href(reader.to(Paths.checklist(interview.procedure.id))))
            }
            form(action: reader.to(Paths.forget)) {
                button(reader.say(AnswersPhrase.forget), .class("button button-quiet"))
            }
        }
    }
}

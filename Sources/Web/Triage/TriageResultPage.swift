import HTML
import Shell
import Vademecum
import Vocabulary

/// Where the situation leads: procedures that fit, or a desk.
struct TriageResultPage: PublicPage {
    let reader: Reader
    let triage: Triage
    let isSensitive: Bool

    var canBeLeftQuickly: Bool { isSensitive }
    var isIndexed: Bool { false }
    var path: String { Paths.startResult }
    var back: String? { triage.asked.last.map { Paths.startQuestion($0.id) } }

    var title: String {
        if !triage.fitting.isEmpty {
            return reader.say(triage.fitting.count == 1 ? TriagePhrase.one : TriagePhrase.several)
        }
        return reader.say(triage.possible.isEmpty ? TriagePhrase.none : TriagePhrase.several)
    }

    @MarkupBuilder var body: Markup {
        h1(title)
        if triage.fitting.isEmpty && triage.possible.isEmpty {
            p(reader.say(TriagePhrase.noneText), .class("lead"))
        }
        for procedure in triage.fitting.isEmpty ? triage.possible : triage.fitting { card(procedure) }
        also
        answers
        p { a(reader.say(TriagePhrase.all), .href(reader.to(Paths.vademecum))) }
    }

    private func card(_ procedure: Procedure) -> Markup {
        article(.class("panel")) {
            h2 { reader.show(procedure.plain) }
            p(.class("hint")) { reader.show(procedure.name) }
            if let summary = procedure.summary { p { reader.show(summary) } }
            p(.class("buttons")) {
                a(.class("button"), .href(reader.to(Paths.interview(procedure.id)))) {
                    reader.say(TriagePhrase.begin)
                    span(": " + reader.text(procedure.plain), .class("visually-hidden"))
                }
                a(.href(reader.to(Paths.procedure(procedure.id)))) {
                    reader.say(TriagePhrase.read)
                    span(": " + reader.text(procedure.plain), .class("visually-hidden"))
                }
            }
        }
    }

    @MarkupBuilder private var also: Markup {
        if !triage.fitting.isEmpty && !triage.possible.isEmpty {
            h2(reader.say(TriagePhrase.also))
            ProcedureLinks(reader: reader, procedures: triage.possible, leadTo: Paths.interview).body
        }
    }

    @MarkupBuilder private var answers: Markup {
        if !triage.asked.isEmpty {
            h2(reader.say(TriagePhrase.yourAnswers))
            dl(.class("summary-list")) {
                for fact in triage.asked {
                    div(.class("summary-row")) {
                        dt { reader.show(fact.ask) }
                        dd(
                            triage.answers[fact.id].map { reader.value($0, of: fact) }
                                ?? reader.say(CommonPhrase.dontKnow))
                        dd(.class("summary-action")) {
                            a(.href(reader.to(Paths.startQuestion(fact.id)))) {
                                reader.say(ShellPhrase.change)
                                span(": " + reader.text(fact.ask), .class("visually-hidden"))
                            }
                        }
                    }
                }
            }
        }
    }
}

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
        switch triage.fitting.count {
        case 0: reader.say(TriagePhrase.none)
        case 1: reader.say(TriagePhrase.one)
        default: reader.say(TriagePhrase.several)
        }
    }

    @MarkupBuilder var body: Markup {
        h1(title)
        if isDeskFirst { desk }
        if let best = triage.fitting.first { card(best) }
        others
        possible
        if !isDeskFirst { desk }
        answers
        p { a(reader.say(TriagePhrase.all), .href(reader.to(Paths.vademecum))) }
    }

    private var isDeskFirst: Bool { triage.desk?.comesFirst ?? false }

    @MarkupBuilder private var desk: Markup {
        if let advice = triage.desk {
            DeskBox(reader: reader, advice: advice, isWholeAnswer: triage.fitting.isEmpty).body
        }
    }

    /// The others that fit, the better first: short, so that the best one stands out.
    @MarkupBuilder private var others: Markup {
        if triage.fitting.count > 1 {
            h2(reader.say(TriagePhrase.others))
            ul(.class("links")) {
                for procedure in triage.fitting.dropFirst() {
                    li {
                        a(.href(reader.to(Paths.interview(procedure.id)))) { reader.show(procedure.plain) }
                        if let summary = procedure.summary { p(.class("hint")) { reader.show(summary) } }
                    }
                }
            }
        }
    }

    /// What an answer that is missing leaves open.
    @MarkupBuilder private var possible: Markup {
        if !triage.fewPossible.isEmpty {
            h2(reader.say(TriagePhrase.also))
            ProcedureLinks(reader: reader, procedures: triage.fewPossible, leadTo: Paths.interview).body
        }
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

import HTML
import Shell
import Vademecum
import Vocabulary

/// One procedure as the Vademecum has it, for everyone: all its lines with their conditions.
struct ProcedurePage: PublicPage {
    let reader: Reader
    let procedure: Procedure

    var title: String { reader.text(procedure.plain) }

    var path: String { Paths.procedure(procedure.id) }
    var crumbs: [Frame.Crumb] { [.vademecum(reader)] }

    @MarkupBuilder var body: Markup {
        h1 { reader.show(procedure.plain) }
        p(.class("hint")) { reader.show(procedure.name) }
        if let summary = procedure.summary { p(.class("lead")) { reader.show(summary) } }
        force
        p { a(reader.say(TriagePhrase.begin), .class("button"), .href(reader.to(Paths.interview(procedure.id)))) }
        ProcedureSections(reader: reader, procedure: procedure, heading: h2, isFolded: true).body
        AfterLodgingLink(reader: reader, procedure: procedure).body
        about
    }

    @MarkupBuilder private var force: Markup {
        if !procedure.inForce.contains(reader.today), let period = reader.span(procedure.inForce) {
            p { tag(reader.say(VademecumPhrase.notInForce, ["period": period]), .refused) }
        }
    }

    @MarkupBuilder private var about: Markup {
        h2(reader.say(VademecumPhrase.questions))
        ol { for fact in procedure.asks.compactMap(reader.edition.fact) { li { reader.show(fact.ask) } } }
        div(.class("checklist-foot")) {
            if let period = reader.span(procedure.inForce) {
                p(reader.say(VademecumPhrase.inForce, ["period": period]))
            }
            if let day = procedure.published { p(reader.say(VademecumPhrase.published, ["day": reader.day(day)])) }
            if let day = procedure.checkedOn { p(reader.say(VademecumPhrase.checked, ["day": reader.day(day)])) }
            Why(reader: reader, provenance: procedure.provenance).body
            p(reader.say(ChecklistPhrase.foot))
        }
    }
}

extension Reader {
    func span(_ period: Period) -> String? { span(from: period.from, until: period.until) }
}

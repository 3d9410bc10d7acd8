import HTML
import Shell
import Vademecum
import Vocabulary

/// The ways that applications go, each with the procedures that go it.
struct LifeCyclesPage: PublicPage {
    let reader: Reader

    var title: String { reader.say(LifeCyclePhrase.title) }
    var path: String { Paths.lifeCycles }
    var crumbs: [Frame.Crumb] { [.vademecum(reader)] }

    @MarkupBuilder var body: Markup {
        h1(title)
        p(reader.say(LifeCyclePhrase.lead), .class("lead"))
        VademecumSections(reader: reader, current: .lifeCycles).body
        if reader.edition.lifeCycles.isEmpty { p(reader.say(VademecumPhrase.empty)) }
        for cycle in reader.edition.lifeCycles {
            h2 { a(.href(reader.to(Paths.lifeCycle(cycle.id)))) { reader.show(cycle.name) } }
            if let about = cycle.about { p { reader.show(about) } }
        }
    }
}

/// One way that applications go, whole.
struct LifeCyclePage: PublicPage {
    let reader: Reader
    let cycle: LifeCycle

    var title: String { reader.text(cycle.name) }
    var path: String { Paths.lifeCycle(cycle.id) }
    var crumbs: [Frame.Crumb] {
        [.vademecum(reader), Frame.Crumb(name: reader.say(LifeCyclePhrase.title), path: Paths.lifeCycles)]
    }

    @MarkupBuilder var body: Markup {
        h1 { reader.show(cycle.name) }
        LifeCycleLines(reader: reader, cycle: cycle).body
        h2(reader.say(LifeCyclePhrase.procedures))
        ul(.class("links")) {
            for procedure in reader.edition.procedures(of: cycle) {
                li { a(.href(reader.to(Paths.afterLodging(procedure.id)))) { reader.show(procedure.plain) } }
            }
        }
    }
}

/// What happens to an application of one procedure after it is lodged.
struct AfterLodgingPage: PublicPage {
    let reader: Reader
    let procedure: Procedure
    /// Nil when the Vademecum does not say.
    let cycle: LifeCycle?

    var title: String { reader.pair(reader.say(LifeCyclePhrase.title), reader.text(procedure.plain)) }
    var path: String { Paths.afterLodging(procedure.id) }
    var crumbs: [Frame.Crumb] {
        [.vademecum(reader), Frame.Crumb(name: reader.text(procedure.plain), path: Paths.procedure(procedure.id))]
    }

    @MarkupBuilder var body: Markup {
        p(.class("caption")) { reader.show(procedure.plain) }
        h1(reader.say(LifeCyclePhrase.title))
        if let cycle {
            LifeCycleLines(reader: reader, cycle: cycle).body
        } else {
            p(reader.say(VademecumPhrase.empty))
        }
    }
}

/// Where a procedure and its checklist lead on; nothing when the Vademecum does not say what comes after.
struct AfterLodgingLink: Sendable {
    let reader: Reader
    let procedure: Procedure

    @MarkupBuilder var body: Markup {
        if reader.edition.lifeCycle(of: procedure) != nil {
            h2(reader.say(LifeCyclePhrase.title))
            p { a(reader.say(LifeCyclePhrase.link), .href(reader.to(Paths.afterLodging(procedure.id)))) }
        }
    }
}

import HTML
import Vademecum
import Vocabulary

/// The first page: what this is for, where to begin, and the shortcuts for who knows already.
struct HomePage: PublicPage {
    let reader: Reader

    var title: String { reader.say(HomePhrase.title) }
    var path: String { Paths.home }

    @MarkupBuilder var body: Markup {
        div(.class("hero")) {
            h1(title)
            p(reader.say(HomePhrase.lead), .class("lead"))
            p { a(reader.say(HomePhrase.start), .class("button button-start"), .href(reader.to(Paths.start))) }
            p(reader.say(HomePhrase.noAccount), .class("hint"))
        }
        h2(reader.say(HomePhrase.steps))
        ol(.class("steps")) {
            li(reader.say(HomePhrase.stepNeed))
            li(reader.say(HomePhrase.stepAnswer))
            li(reader.say(HomePhrase.stepList))
        }
        h2(reader.say(HomePhrase.known))
        ProcedureLinks(reader: reader, procedures: reader.edition.procedures, leadTo: Paths.interview).body
        h2(reader.say(VademecumPhrase.title))
        p(reader.say(HomePhrase.vademecumText))
        p { a(reader.say(HomePhrase.vademecum), .href(reader.to(Paths.vademecum))) }
    }
}

/// Procedures as links, under the permit that they are about.
struct ProcedureLinks: Sendable {
    let reader: Reader
    let procedures: [Procedure]
    let leadTo: @Sendable (Procedure.ID) -> String

    var body: Markup {
        ul(.class("links")) {
            for procedure in procedures {
                li { a(.href(reader.to(leadTo(procedure.id)))) { reader.show(procedure.plain) } }
            }
        }
    }
}

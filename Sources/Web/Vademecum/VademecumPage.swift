import HTML
import Vademecum
import Vocabulary

/// The Vademecum by permit: every procedure, under what it is about.
struct VademecumPage: PublicPage {
    let reader: Reader

    var title: String { reader.say(VademecumPhrase.title) }

    var path: String { Paths.vademecum }

    @MarkupBuilder var body: Markup {
        let permits = Permits(reader: reader)
        h1(title)
        p(reader.say(VademecumPhrase.lead), .class("lead"))
        VademecumSections(reader: reader, current: .procedures).body
        for group in permits.all {
            h2(permits.name(group.permit))
            ProcedureLinks(reader: reader, procedures: group.procedures, leadTo: Paths.procedure).body
        }
        p {
            a(reader.say(VademecumPhrase.booklet), .href(reader.to(Paths.booklet)))
        }
    }
}

/// The parts of the Vademecum, on top of each of its lists.
struct VademecumSections: Sendable {
    let reader: Reader
    let current: VademecumPhrase

    var body: Markup {
        nav(.class("parts"), .ariaLabel(reader.say(VademecumPhrase.sections))) {
            ul {
                link(.procedures, Paths.vademecum)
                link(.lifeCycles, Paths.lifeCycles)
                link(.documents, Paths.documents)
                link(.laws, Paths.laws)
                link(.interpretations, Paths.interpretations)
                link(.sources, Paths.sources)
            }
        }
    }

    private func link(_ phrase: VademecumPhrase, _ path: String) -> Markup {
        li { a(reader.say(phrase), .href(reader.to(path)), .when(phrase == current, .ariaCurrent())) }
    }
}

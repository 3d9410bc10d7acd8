import HTML
import Shell
import Vademecum
import Vocabulary

/// The laws that the Vademecum cites.
struct LawsPage: PublicPage {
    let reader: Reader

    var title: String { reader.say(VademecumPhrase.laws) }
    var path: String { Paths.laws }
    var crumbs: [Frame.Crumb] { [.vademecum(reader)] }

    @MarkupBuilder var body: Markup {
        h1(title)
        p(reader.say(VademecumPhrase.lawsLead), .class("lead"))
        VademecumSections(reader: reader, current: .laws).body
        ul(.class("links")) {
            for law in reader.edition.laws {
                li { a(.href(reader.to(Paths.law(law.id)))) { reader.show(law.name) } }
            }
        }
    }
}

/// One law, and every line that rests on it.
struct LawPage: PublicPage {
    let reader: Reader
    let law: Law

    var title: String { reader.text(law.name) }
    var path: String { Paths.law(law.id) }
    var crumbs: [Frame.Crumb] {
        [.vademecum(reader), Frame.Crumb(name: reader.say(VademecumPhrase.laws), path: Paths.laws)]
    }

    @MarkupBuilder var body: Markup {
        h1 { reader.show(law.name) }
        h2(reader.say(VademecumPhrase.lawUsed))
        let uses = reader.edition.lines(restingOn: law)
        if uses.isEmpty { p(reader.say(VademecumPhrase.empty)) }
        for use in uses {
            LineUses(reader: reader, use: use) { provenance in
                provenance.basis.filter(law.isCited)
            }.body
        }
    }
}

/// The lines of one procedure that something holds for, each with the references that matter.
struct LineUses: Sendable {
    let reader: Reader
    let use: Edition.LineUse
    let references: @Sendable (Provenance) -> [String]

    @MarkupBuilder var body: Markup {
        h3 { a(.href(reader.to(Paths.procedure(use.procedure.id)))) { reader.show(use.procedure.plain) } }
        ul {
            for line in use.lines {
                li {
                    reader.show(line.name)
                    let cited = references(line.provenance)
                    if !cited.isEmpty {
                        " "
                        small { reader.ltr(cited.joined(separator: ", ")) }
                    }
                }
            }
        }
    }
}

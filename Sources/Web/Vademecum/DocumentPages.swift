import HTML
import Shell
import Vademecum
import Vocabulary

/// The catalogue of papers.
struct DocumentsPage: PublicPage {
    let reader: Reader

    var title: String { reader.say(VademecumPhrase.documents) }
    var path: String { Paths.documents }
    var crumbs: [Frame.Crumb] { [.vademecum(reader)] }

    @MarkupBuilder var body: Markup {
        h1(title)
        p(reader.say(VademecumPhrase.documentsLead), .class("lead"))
        VademecumSections(reader: reader, current: .documents).body
        ul(.class("items")) {
            for document in reader.edition.documents {
                li {
                    Drawing.paper(document.icon)
                    div {
                        p(.class("item-name")) {
                            a(.href(reader.to(Paths.document(document.id)))) { reader.show(document.name) }
                        }
                        if let plain = document.plain { p(.class("hint")) { reader.show(plain) } }
                    }
                }
            }
        }
    }
}

/// One paper: what it is, where one gets it, and which procedures ask for it, when.
struct DocumentPage: PublicPage {
    let reader: Reader
    let document: Document

    var title: String { reader.text(document.name) }
    var path: String { Paths.document(document.id) }
    var crumbs: [Frame.Crumb] {
        [.vademecum(reader), Frame.Crumb(name: reader.say(VademecumPhrase.documents), path: Paths.documents)]
    }

    @MarkupBuilder var body: Markup {
        div(.class("paper-head")) {
            Drawing.paper(document.icon)
            div {
                h1 { reader.show(document.name) }
                if document.name.isTranslated(into: reader.language) && reader.language != .italian {
                    p(document.name.italian, .class("item-original"), .lang("it"), .dir(.leftToRight))
                }
            }
        }
        if let plain = document.plain { p(.class("lead")) { reader.show(plain) } }
        if let place = document.place {
            h2(reader.say(VademecumPhrase.documentWhere))
            p { reader.show(place) }
        }
        h2(reader.say(VademecumPhrase.documentUsed))
        uses
    }

    @MarkupBuilder private var uses: Markup {
        let uses = reader.edition.uses(of: document.id)
        if uses.isEmpty { p(reader.say(VademecumPhrase.documentUnused)) }
        for use in uses {
            h3 { a(.href(reader.to(Paths.procedure(use.procedure.id)))) { reader.show(use.procedure.plain) } }
            ul(.class("lines")) { for requirement in use.requirements { li { show(requirement) } } }
        }
    }

    @MarkupBuilder private func show(_ requirement: Requirement) -> Markup {
        p {
            if let condition = requirement.condition(for: document.id) {
                reader.when(condition)
            } else {
                reader.say(VademecumPhrase.always)
            }
        }
        if case .anyOf = requirement.papers, let group = requirement.label {
            p(.class("hint")) { reader.say(VademecumPhrase.alternative, ["group": reader.text(group)]) }
        }
        if let detail = requirement.detail { p { reader.show(detail) } }
        Why(
            reader: reader, condition: requirement.condition(for: document.id), isRuleSaid: true,
            provenance: requirement.provenance
        ).body
    }
}

extension Frame.Crumb {
    static func vademecum(_ reader: Reader) -> Frame.Crumb {
        Frame.Crumb(name: reader.say(VademecumPhrase.title), path: Paths.vademecum)
    }
}

import HTML
import Shell
import Vademecum
import Vocabulary

/// Where the Vademecum's statements were read.
struct SourcesPage: PublicPage {
    let reader: Reader

    var title: String { reader.say(VademecumPhrase.sources) }
    var path: String { Paths.sources }
    var crumbs: [Frame.Crumb] { [.vademecum(reader)] }

    @MarkupBuilder var body: Markup {
        h1(title)
        p(reader.say(VademecumPhrase.sourcesLead), .class("lead"))
        VademecumSections(reader: reader, current: .sources).body
        dl(.class("sources")) { for source in reader.edition.sources { show(source) } }
    }

    @MarkupBuilder private func show(_ source: Source) -> Markup {
        div(.id("source-" + source.id.text)) {
            dt { reader.ltr(source.id.text) }
            dd {
                p { source.title.map(reader.italian) ?? Markup(reader.say(VademecumPhrase.sourceUntitled)) }
                if let address = source.address { p(.class("hint address")) { link(address) } }
                p(reader.say(phrase(for: source.kind)), .class("hint"))
                if let note = source.note { p(.class("hint")) { reader.show(note) } }
            }
        }
    }

    /// A link where the address is one; some come with a remark, and stay text.
    private func link(_ address: String) -> Markup {
        guard address.contains("."), address.contains("/"), !address.contains(" ") else { return reader.ltr(address) }
        let target = address.hasPrefix("http") ? address : "https://" + address
        return a(.href(target), .rel("noreferrer"), .dir(.leftToRight)) { Markup(address) }
    }

    private func phrase(for kind: String) -> VademecumPhrase {
        VademecumPhrase(rawValue: "vademecum.kind_" + kind) ?? .kindOther
    }
}

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
        for kind in kinds {
            h2(reader.say(kind.phrase))
            // Titles and addresses are Italian in every language.
            dl(.class("sources"), .lang("it"), .dir(.leftToRight)) { for source in kind.sources { show(source) } }
        }
    }

    /// Sources by kind, the most trustworthy first.
    private var kinds: [(phrase: VademecumPhrase, sources: [Source])] {
        let groups = Dictionary(grouping: reader.edition.sources) { phrase(for: $0.kind) }
        return VademecumPhrase.allCases.compactMap { phrase in groups[phrase].map { (phrase, $0) } }
    }

    @MarkupBuilder private func show(_ source: Source) -> Markup {
        div(.id("source-" + source.id.text)) {
            dt(source.id.text)
            dd {
                source.title ?? reader.say(VademecumPhrase.sourceUntitled)
                if let address = source.address { p { link(address) } }
                if let note = source.note { p(note.italian) }
            }
        }
    }

    /// A link where the address is one; some come with a remark, and stay text.
    private func link(_ address: String) -> Markup {
        guard address.contains("."), address.contains("/"), !address.contains(where: { " ;…".contains($0) }) else {
            return Markup(address)
        }
        return a(address, .href(address.hasPrefix("http") ? address : "https://" + address))
    }

    private func phrase(for kind: String) -> VademecumPhrase {
        VademecumPhrase(rawValue: "vademecum.kind_" + kind) ?? .kindOther
    }
}

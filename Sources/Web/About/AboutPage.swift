import HTML
import Vademecum
import Vocabulary

/// What the site is, who answers for it, how to report a mistake, and what happens with answers.
struct AboutPage: PublicPage {
    let reader: Reader

    var title: String { reader.say(AboutPhrase.title) }
    var path: String { Paths.about }

    @MarkupBuilder var body: Markup {
        h1(title)
        h2(reader.say(AboutPhrase.what))
        p(reader.say(AboutPhrase.whatText, ["city": reader.edition.city]))
        p(reader.say(AboutPhrase.notDecision))
        edition
        h2(reader.say(AboutPhrase.mistake))
        p(reader.say(AboutPhrase.mistakeText))
        h2(reader.say(AboutPhrase.privacy), .id("privacy"))
        p(reader.say(AboutPhrase.privacyText))
        p(reader.say(AboutPhrase.privacyEnd))
        p(reader.say(AboutPhrase.shared))
        form(action: reader.to(Paths.forget)) {
            button(reader.say(AnswersPhrase.forget), .class("button button-quiet"))
        }
        h2(reader.say(AboutPhrase.languages))
        p(reader.say(AboutPhrase.languagesText))
    }

    @MarkupBuilder private var edition: Markup {
        h2(reader.say(AboutPhrase.edition))
        p(reader.say(AboutPhrase.editionText))
        dl(.class("summary-list")) {
            div(.class("summary-row")) {
                dt(reader.say(WhyPhrase.edition))
                dd { reader.ltr(reader.edition.name.description) }
            }
            div(.class("summary-row")) {
                dt(reader.say(AboutPhrase.agreed))
                dd { reader.show(reader.edition.agreedBy) }
            }
            div(.class("summary-row")) {
                dt(reader.say(AboutPhrase.checksum))
                dd(.class("address")) { reader.ltr(reader.edition.name.contentHash) }
            }
        }
        if let note = reader.edition.note { p { reader.show(note) } }
    }
}

/// How the pages can be used by everyone.
struct AccessibilityPage: PublicPage {
    let reader: Reader

    var title: String { reader.say(AboutPhrase.accessibility) }
    var path: String { Paths.accessibility }

    @MarkupBuilder var body: Markup {
        h1(title)
        p(reader.say(AboutPhrase.accessibilityText))
        p { a(reader.say(AboutPhrase.title), .href(reader.to(Paths.about))) }
    }
}

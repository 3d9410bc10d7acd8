import HTML
import Shell
import Vademecum
import Vocabulary

/// The first page: which city and edition, from when, agreed by whom, and who works in the network.
struct BookletCover: Sendable {
    let reader: Reader

    /// The edition in a sentence, as it stands at the foot of each page too.
    var edition: String {
        let name = reader.edition.name
        return reader.say(ChecklistPhrase.edition, ["edition": name.description, "date": reader.day(name.date)])
    }

    var body: Markup {
        header(.class("cover")) {
            p(reader.edition.city, .class("caption"))
            h1(reader.say(BookletPhrase.title))
            p(edition, .class("edition"))
            p {
                strong(reader.say(AboutPhrase.agreed))
                ": "
                reader.show(reader.edition.agreedBy)
            }
            if let note = reader.edition.note { p { reader.show(note) } }
            p(reader.say(ChecklistPhrase.foot))
            network
        }
    }

    @MarkupBuilder private var network: Markup {
        if let network = reader.edition.network {
            section(.class("network"), .ariaLabelledBy("network")) {
                h2(reader.say(BookletPhrase.network), .id("network"))
                if let about = network.about { p { reader.show(about) } }
                ul {
                    for organisation in network.organisations { li { show(organisation) } }
                }
            }
        }
    }

    @MarkupBuilder private func show(_ organisation: Organisation) -> Markup {
        strong { reader.italian(organisation.name) }
        if let role = organisation.role {
            ". "
            reader.show(role)
        }
    }
}

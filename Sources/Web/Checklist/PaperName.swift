import HTML
import Vademecum
import Vocabulary

/// A paper's name in the reader's language and in Italian, as the office calls it; what it is and where one gets it.
struct PaperName: Sendable {
    let reader: Reader
    let document: Document

    @MarkupBuilder var body: Markup {
        p(.class("item-name")) { reader.show(document.name) }
        if document.name.isTranslated(into: reader.language) && reader.language != .italian {
            p(document.name.italian, .class("item-original"), .lang("it"), .dir(.leftToRight))
        }
        if document.plain != nil || document.place != nil {
            p(.class("hint")) {
                if let plain = document.plain { sentence(plain) }
                if let place = document.place { reader.show(place) }
            }
        }
    }

    /// What it is, closed with a full stop so that where one gets it can follow.
    @MarkupBuilder private func sentence(_ text: Text) -> Markup {
        reader.show(text)
        if reader.text(text).last?.isPunctuation != true { "." }
        " "
    }
}

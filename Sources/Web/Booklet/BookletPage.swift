import HTML
public import Shell
public import Vademecum
import Vocabulary

/// The whole Vademecum as one document to be printed: permit by permit, with contents and indexes.
public struct BookletPage: Sendable {
    /// What a booklet of its own is written for.
    public enum Medium: Sendable {
        /// A file that browsers open without a server; it looks as the site does with those assets.
        case file(Assets)
        /// The printing of a PDF, which brings its own looks.
        case press
    }

    /// Where its looks come from.
    enum Styles: Sendable {
        /// The site's stylesheet.
        case linked(String)
        /// Its own copy, for a file that is opened without a server.
        case embedded([UInt8])
    }

    let reader: Reader
    /// Nil for a page that is not looked at as it is.
    let styles: Styles?
    /// The edition that the last chapter compares with.
    var earlier: Edition?

    /// The booklet of an edition: the same edition and words give the same bytes.
    ///
    /// - Parameters:
    ///   - edition: The edition to print.
    ///   - earlier: The edition whose differences stand at the end; nil for none.
    ///   - words: The words of the interface in the language of the booklet.
    ///   - medium: What it is written for.
    public init(of edition: Edition, since earlier: Edition?, words: Words, for medium: Medium) {
        reader = Reader(words: words, edition: edition, today: edition.name.date)
        styles =
            switch medium {
            case .file(let assets): .embedded(assets.stylesheet.bytes + BookletFoot(reader: reader).css)
            case .press: nil
            }
        self.earlier = earlier
    }

    init(reader: Reader, styles: Styles) {
        self.reader = reader
        self.styles = styles
    }

    /// An HTML document in UTF-8.
    public var bytes: [UInt8] { document.bytes }

    var document: Markup {
        HTML.document(language: reader.language.tag, direction: reader.direction) {
            head {
                meta(.charset("utf-8"))
                meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                meta(.name("dcterms.created"), .content(reader.edition.name.date.description))
                meta(.name("description"), .content(BookletCover(reader: reader).edition))
                title(reader.say(BookletPhrase.title) + " – " + reader.edition.city)
                switch styles {
                case .linked(let path): link(.rel("stylesheet"), .href(path))
                case .embedded(let bytes): embeddedStyles(bytes)
                case nil: Markup()
                }
            }
            body(.class("booklet")) {
                main(.class("frame")) { parts }
            }
        }
    }

    @MarkupBuilder private var parts: Markup {
        let order = BookletOrder(edition: reader.edition)
        BookletCover(reader: reader).body
        BookletContents(reader: reader, order: order).body
        for chapter in order.chapters { BookletChapter(reader: reader, chapter: chapter).body }
        BookletChannels(reader: reader).body
        BookletInterpretations(reader: reader).body
        BookletIndexes(reader: reader, order: order).body
        BookletChanges(reader: reader, earlier: earlier).body
    }
}

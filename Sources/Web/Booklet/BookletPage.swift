import HTML
public import Shell
public import Vademecum
public import Vocabulary

/// The whole Vademecum as one document to be printed: permit by permit, with contents and indexes.
public struct BookletPage: Sendable {
    /// Where its looks come from.
    enum Styles: Sendable {
        /// The site's stylesheet.
        case linked(String)
        /// Its own copy, for a file that is opened without a server.
        case embedded([UInt8])
    }

    let reader: Reader
    let styles: Styles

    /// The booklet as a file that stands on its own.
    ///
    /// - Parameters:
    ///   - edition: The edition to print.
    ///   - language: The language of its texts.
    ///   - phrasebook: The words of the interface.
    ///   - assets: The stylesheet that goes into the file.
    ///   - today: The day it is printed on.
    /// - Returns: An HTML document in UTF-8.
    public static func bytes(
        of edition: Edition, in language: Language, phrasebook: Phrasebook, assets: Assets, on today: Day
    ) -> [UInt8] {
        let reader = Reader(words: phrasebook.words(in: language), edition: edition, today: today)
        return BookletPage(reader: reader, styles: .embedded(assets.stylesheet.bytes)).document.bytes
    }

    var document: Markup {
        HTML.document(language: reader.language.tag, direction: reader.direction) {
            head {
                meta(.charset("utf-8"))
                meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                title(reader.say(BookletPhrase.title) + " – " + reader.edition.city)
                switch styles {
                case .linked(let path): link(.rel("stylesheet"), .href(path))
                case .embedded(let bytes): embeddedStyles(bytes)
                }
            }
            body(.class("booklet")) {
                main(.class("frame")) {
                    cover
                    BookletContents(reader: reader).body
                    for group in Permits(reader: reader).all { chapter(group.permit, group.procedures) }
                    interpretations
                    BookletIndexes(reader: reader).body
                }
            }
        }
    }

    private var cover: Markup {
        header(.class("cover")) {
            p(reader.edition.city, .class("caption"))
            h1(reader.say(BookletPhrase.title))
            p(
                reader.say(
                    ChecklistPhrase.edition,
                    ["edition": reader.edition.name.description, "date": reader.day(reader.edition.name.date)]))
            p { reader.show(reader.edition.agreedBy) }
            p(reader.say(ChecklistPhrase.foot))
        }
    }

    private func chapter(_ permit: String, _ procedures: [Procedure]) -> Markup {
        section(.class("chapter")) {
            h2(Permits(reader: reader).name(permit), .id("permit-" + permit))
            for group in ProcedureGroup.allCases {
                for procedure in procedures where ProcedureGroup(procedure) == group {
                    h3(.id("procedure-" + procedure.id.text)) {
                        if group != .other { reader.say(group.phrase) + ": " }
                        reader.show(procedure.plain)
                    }
                    p(.class("hint")) { reader.show(procedure.name) }
                    if let summary = procedure.summary { p { reader.show(summary) } }
                    ProcedureSections(reader: reader, procedure: procedure, heading: h4, isFolded: false).body
                }
            }
        }
    }

    @MarkupBuilder private var interpretations: Markup {
        let points = reader.edition.interpretations
        if !points.isEmpty {
            section(.class("chapter")) {
                h2(reader.say(BookletPhrase.interpretations), .id("interpretations"))
                for point in points {
                    h3 { reader.show(point.question) }
                    Positions(reader: reader, interpretation: point).inFull
                }
            }
        }
    }
}

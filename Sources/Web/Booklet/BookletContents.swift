import HTML
import Shell
import Vademecum
import Vocabulary

/// The contents at the head of the booklet; on paper each line ends with its page.
struct BookletContents: Sendable {
    let reader: Reader
    let order: BookletOrder

    var body: Markup {
        nav(.class("chapter contents"), .ariaLabelledBy("contents")) {
            h2(reader.say(BookletPhrase.contents), .id("contents"))
            ul {
                for chapter in order.chapters { li { entry(chapter) } }
                line(BookletPhrase.channels, "channels")
                if !reader.edition.interpretations.isEmpty {
                    line(BookletPhrase.interpretations, "interpretations")
                }
                line(BookletPhrase.byDocument, "by-document")
                line(BookletPhrase.byLaw, "by-law")
                line(BookletPhrase.changes, "changes")
            }
        }
    }

    @MarkupBuilder private func entry(_ chapter: BookletOrder.Chapter) -> Markup {
        a("\(chapter.number). \(Permits(reader: reader).name(chapter.permit))", .href("#" + chapter.anchor))
        ul {
            for (number, procedure) in chapter.procedures.enumerated() {
                li {
                    a(.href("#" + procedure.bookletAnchor)) {
                        BookletLetter.letter(number) + ") "
                        reader.show(procedure.plain)
                    }
                }
            }
        }
    }

    private func line(_ phrase: BookletPhrase, _ anchor: String) -> Markup {
        li { a(reader.say(phrase), .href("#" + anchor)) }
    }
}

import HTML
import Vademecum
import Vocabulary

/// The list on paper: A4, boxes to tick, the reader's language beside Italian.
///
/// The office reads Italian, so Italian is always there; the other column is the reader's language, or the one asked for.
struct PrintPage: PublicPage {
    let reader: Reader
    let checklist: Checklist
    /// The language beside Italian; nil when the list is wanted in Italian alone.
    let other: Reader?
    let italian: Reader

    var title: String { reader.say(PrintPhrase.title, ["procedure": reader.text(checklist.procedure.plain)]) }

    var path: String { Paths.print(checklist.procedure.id) }
    var back: String? { Paths.checklist(checklist.procedure.id) }
    var isIndexed: Bool { false }

    @MarkupBuilder var body: Markup {
        controls
        h1 { both { $0.show(checklist.procedure.plain) } }
        hand
        let papers = SortedPapers(checklist)
        let tables = PrintTables(columns: columns, checklist: checklist)
        tables.papers(papers.lodging, .lodging)
        tables.groups(papers.groups)
        tables.papers(papers.appointment, .appointment)
        tables.papers(papers.depends, .depends)
        tables.groups(papers.openGroups)
        tables.costs
        tables.deadlines
        tables.place
        tables.warnings
        tables.sums
        foot
    }

    /// Italian first, as the office needs it; then the reader's.
    private var columns: [Reader] { other.map { [italian, $0] } ?? [italian] }

    private func both(_ write: (Reader) -> Markup) -> Markup {
        fragment {
            for (number, column) in columns.enumerated() {
                if number > 0 { br() }
                span(.lang(column.language.tag), .dir(column.direction)) { write(column) }
            }
        }
    }

    private var controls: Markup {
        div(.class("screen-only")) {
            p(reader.say(PrintPhrase.how))
            p(reader.say(PrintPhrase.languages) + ":")
            ul(.class("ways")) {
                for language in Language.allCases {
                    li {
                        a(
                            language.ownName, .lang(language.tag),
                            .dir(language.isRightToLeft ? .rightToLeft : .leftToRight),
                            .href(reader.to(Paths.print(checklist.procedure.id, with: language))),
                            .when(language == (other ?? italian).language, .ariaCurrent("true")))
                    }
                }
            }
        }
    }

    /// Lines to be filled in by hand at the desk.
    private var hand: Markup {
        dl(.class("by-hand")) {
            for phrase in [PrintPhrase.desk, .appointment] {
                div {
                    dt { both { Markup($0.say(phrase)) } }
                    dd("")
                }
            }
        }
    }

    private var foot: Markup {
        div(.class("checklist-foot")) {
            for column in columns {
                p(.lang(column.language.tag), .dir(column.direction)) {
                    column.say(ChecklistPhrase.foot)
                    " "
                    column.say(
                        ChecklistPhrase.edition,
                        ["edition": checklist.edition.description, "date": column.day(checklist.edition.date)])
                    ". "
                    column.show(column.edition.agreedBy)
                    " "
                    column.say(ChecklistPhrase.dayText, ["day": column.weekday(checklist.on)])
                }
            }
        }
    }
}

extension Reader {
    var direction: Attribute.Direction { language.isRightToLeft ? .rightToLeft : .leftToRight }
}

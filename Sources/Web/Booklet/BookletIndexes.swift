import HTML
import Vademecum
import Vocabulary

/// The contents at the head of the booklet.
struct BookletContents: Sendable {
    let reader: Reader

    var body: Markup {
        nav(.class("chapter"), .ariaLabelledBy("contents")) {
            h2(reader.say(BookletPhrase.contents), .id("contents"))
            let permits = Permits(reader: reader)
            ul {
                for group in permits.all {
                    li {
                        a(permits.name(group.permit), .href("#permit-" + group.permit))
                        ul {
                            for procedure in group.procedures {
                                li { BookletLink(reader: reader, procedure: procedure).body }
                            }
                        }
                    }
                }
                li { a(reader.say(BookletPhrase.interpretations), .href("#interpretations")) }
                li { a(reader.say(BookletPhrase.byDocument), .href("#by-document")) }
                li { a(reader.say(BookletPhrase.byLaw), .href("#by-law")) }
            }
        }
    }
}

/// The indexes at its end: from a paper, and from a law, to the procedures.
struct BookletIndexes: Sendable {
    let reader: Reader

    @MarkupBuilder var body: Markup {
        section(.class("chapter")) {
            h2(reader.say(BookletPhrase.byDocument), .id("by-document"))
            dl(.class("index")) {
                for document in documents {
                    entry(reader.show(document.name), reader.edition.uses(of: document.id).map(\.procedure))
                }
            }
        }
        section(.class("chapter")) {
            h2(reader.say(BookletPhrase.byLaw), .id("by-law"))
            dl(.class("index")) {
                for law in reader.edition.laws {
                    entry(reader.show(law.name), reader.edition.lines(restingOn: law).map(\.procedure))
                }
            }
        }
    }

    /// By name in the reader's language, as an index is looked up.
    private var documents: [Document] {
        reader.edition.documents.sorted { reader.text($0.name) < reader.text($1.name) }
    }

    @MarkupBuilder private func entry(_ name: Markup, _ procedures: [Procedure]) -> Markup {
        if !procedures.isEmpty {
            div {
                dt { name }
                for procedure in procedures { dd { BookletLink(reader: reader, procedure: procedure).body } }
            }
        }
    }
}

/// A procedure's place in the booklet.
struct BookletLink: Sendable {
    let reader: Reader
    let procedure: Procedure

    var body: Markup {
        a(.href("#procedure-" + procedure.id.text)) { reader.show(procedure.plain) }
    }
}

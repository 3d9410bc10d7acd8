import HTML
import Shell
import Vademecum
import Vocabulary

/// What the booklet says about one permit: each of its procedures with where to go, payments, papers, and the rest.
struct BookletChapter: Sendable {
    let reader: Reader
    let chapter: BookletOrder.Chapter

    var body: Markup {
        section(.class("chapter")) {
            h2("\(chapter.number). \(Permits(reader: reader).name(chapter.permit))", .id(chapter.anchor))
            for (number, procedure) in chapter.procedures.enumerated() {
                h3(.id(procedure.bookletAnchor)) {
                    BookletLetter.letter(number) + ") "
                    reader.show(procedure.plain)
                }
                opening(procedure)
                BookletLines(reader: reader, procedure: procedure).body
            }
        }
    }

    @MarkupBuilder private func opening(_ procedure: Procedure) -> Markup {
        p(.class("hint")) {
            reader.show(procedure.name)
            if let day = procedure.checkedOn {
                " · "
                reader.say(VademecumPhrase.checked, ["day": reader.day(day)])
            }
        }
        if let summary = procedure.summary { p(.class("summary")) { reader.show(summary) } }
    }
}

/// The letters that number a permit's procedures.
enum BookletLetter {
    /// Those of a spreadsheet: A, B and so on to Z, then AA, AB and so on.
    static func letter(_ number: Int) -> String {
        let (more, place) = max(number, 0).quotientAndRemainder(dividingBy: 26)
        let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(place)))
        return more == 0 ? letter : Self.letter(more - 1) + letter
    }
}

import HTML
import Shell
import Vademecum
import Vocabulary

/// Something is not as the visitor expected: what it is, and where to go on.
struct ProblemPage: PublicPage {
    let reader: Reader
    let title: String
    let text: String
    /// Where to go on, the likeliest first.
    let ways: [(name: String, path: String)]

    var path: String { Paths.home }
    var isIndexed: Bool { false }

    @MarkupBuilder var body: Markup {
        h1(title)
        p(text, .class("lead"))
        ul(.class("ways")) { for way in ways { li { a(way.name, .href(reader.to(way.path))) } } }
    }

    static func unknownProcedure(_ reader: Reader) -> ProblemPage {
        ProblemPage(
            reader: reader, title: reader.say(ProblemPhrase.procedure), text: reader.say(ProblemPhrase.procedureText),
            ways: [
                (reader.say(VademecumPhrase.title), Paths.vademecum), (reader.say(ProblemPhrase.restart), Paths.start),
            ])
    }

    /// A document, law, point or question that this edition does not have.
    static func missing(_ reader: Reader, list: (name: VademecumPhrase, path: String)) -> ProblemPage {
        ProblemPage(
            reader: reader, title: reader.say(ProblemPhrase.missing), text: reader.say(ProblemPhrase.missingText),
            ways: [(reader.say(list.name), list.path), (reader.say(ProblemPhrase.home), Paths.home)])
    }

    static func expired(_ reader: Reader, startingAgainAt path: String) -> ProblemPage {
        ProblemPage(
            reader: reader, title: reader.say(ProblemPhrase.expired), text: reader.say(ProblemPhrase.expiredText),
            ways: [(reader.say(ProblemPhrase.restart), path), (reader.say(ProblemPhrase.home), Paths.home)])
    }

    static func full(_ reader: Reader) -> ProblemPage {
        ProblemPage(
            reader: reader, title: reader.say(ProblemPhrase.full), text: reader.say(ProblemPhrase.fullText),
            ways: [(reader.say(AboutPhrase.privacy), Paths.about), (reader.say(ProblemPhrase.home), Paths.home)])
    }
}

/// The chosen day lies outside the rules of the procedure: the same form lets choose another.
struct NoRulesPage: PublicPage {
    let reader: Reader
    let procedure: Procedure
    let day: Day

    var title: String { reader.say(ProblemPhrase.notInForce) }
    var path: String { Paths.checklist(procedure.id) }
    var isIndexed: Bool { false }

    @MarkupBuilder var body: Markup {
        p(.class("caption")) { reader.show(procedure.plain) }
        h1(title)
        p(reader.say(ProblemPhrase.notInForceText, ["day": reader.day(day)]), .class("lead"))
        if let period = reader.span(procedure.inForce) { p(reader.say(VademecumPhrase.inForce, ["period": period])) }
        form(to: reader.to(Paths.lodgingDay(procedure.id)), button: reader.say(ChecklistPhrase.dayChange)) {
            DateField(LodgingDayField(reader: reader).field, entry: DateField.Entry(day)).markup(reader.words)
        }
        p { a(reader.say(TriagePhrase.read), .href(reader.to(Paths.procedure(procedure.id)))) }
    }
}

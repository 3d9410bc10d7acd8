import HTML
import Shell
import Vademecum
import Vocabulary

/// The list for one person: what to do and by when, then papers, costs, dates, places, and what to watch.
struct ChecklistPage: PublicPage {
    let reader: Reader
    let checklist: Checklist
    let visitIsEmpty: Bool
    let isSensitive: Bool
    /// The day as it was just typed, when it was not understood.
    var typedDay: TypedAnswer?
    var mistake: AnswerMistake?

    private var procedure: Procedure { checklist.procedure }

    var title: String {
        let title = reader.pair(reader.say(ChecklistPhrase.title), reader.text(procedure.plain))
        return mistake == nil ? title : reader.say(ShellPhrase.errorTitlePrefix, ["title": title])
    }

    var canBeLeftQuickly: Bool { isSensitive }
    var isIndexed: Bool { false }
    var path: String { Paths.checklist(procedure.id) }
    var back: String? { Paths.answers(procedure.id) }

    @MarkupBuilder var body: Markup {
        let papers = SortedPapers(checklist)
        errorSummary(of: [LodgingDayField(reader: reader, mistake: mistake).field], reader.words)
        p(.class("caption")) { reader.show(procedure.plain) }
        h1(reader.say(ChecklistPhrase.title))
        FirstThings(reader: reader, checklist: checklist, papers: papers, visitIsEmpty: visitIsEmpty).body
        Drawing.outlines(of: checklist.papers.lazy.filter { $0.necessity != .notNeeded }.map(\.document.icon))
        PaperLines(reader: reader, checklist: checklist, papers: papers).body
        CostLines(reader: reader, checklist: checklist).body
        TimesAndPlaces(reader: reader, checklist: checklist, dayForm: dayForm).body
        Outcome(reader: reader, checklist: checklist).body
        WatchOut(reader: reader, checklist: checklist).body
        Remarks(reader: reader, checklist: checklist).body
        AfterLodgingLink(reader: reader, procedure: procedure).body
        ChecklistFoot(reader: reader, checklist: checklist).body
    }

    private var dayForm: Markup {
        LodgingDayForm(
            reader: reader, checklist: checklist, typed: typedDay ?? TypedAnswer(day: checklist.on), mistake: mistake
        ).body
    }
}

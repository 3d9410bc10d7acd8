import HTML
import Shell
import Vademecum

/// The day for which the list holds, and the small form that changes it.
struct LodgingDayForm: Sendable {
    let reader: Reader
    let checklist: Checklist
    let typed: TypedAnswer
    let mistake: AnswerMistake?

    @MarkupBuilder var body: Markup {
        p(reader.say(ChecklistPhrase.dayText, ["day": reader.weekday(checklist.on)]))
        div(.class("screen-only")) {
            disclosure(reader.say(ChecklistPhrase.dayChange), isOpen: mistake != nil) {
                form(to: reader.to(Paths.lodgingDay(checklist.procedure.id)), button: reader.say(ShellPhrase.change)) {
                    DateField(LodgingDayField(reader: reader, mistake: mistake).field, entry: typed.date)
                        .markup(reader.words)
                }
            }
        }
    }
}

/// The field of the lodging day, with its mistake.
struct LodgingDayField: Sendable {
    let reader: Reader
    var mistake: AnswerMistake?

    var field: Field {
        Field(
            name: AnswerForm.answer, label: reader.say(ChecklistPhrase.day), hint: reader.say(InterviewPhrase.dateHint),
            error: mistake?.words(reader))
    }
}

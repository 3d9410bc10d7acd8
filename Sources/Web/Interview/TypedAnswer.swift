import FEEL
import Shell
import Vademecum
import Vocabulary

/// What stands in a question's fields: an earlier answer, or what was just typed, kept when it was not understood.
struct TypedAnswer: Sendable, Equatable {
    var text = ""
    var date = DateField.Entry()

    init(day: Day) {
        date = DateField.Entry(day)
    }

    /// The fields as they stood when the question was answered.
    init(of fact: Fact, in answers: Answers) {
        if answers.skipped.contains(fact.id) { text = AnswerForm.dontKnow }
        guard let value = answers[fact.id] else { return }
        if case .date(let day) = value { date = DateField.Entry(day) } else { text = fact.data(of: value) }
        if case .money = fact.kind { text = TypedAnswer.money(text) }
    }

    /// What was sent, cut to what a field could hold.
    init(_ form: FormData) {
        let entry = DateField.Entry(form, name: AnswerForm.answer)
        text = TypedAnswer.trimmed(form[AnswerForm.answer] ?? "")
        date = DateField.Entry(
            day: TypedAnswer.trimmed(entry.day), month: TypedAnswer.trimmed(entry.month),
            year: TypedAnswer.trimmed(entry.year))
    }

    /// The day that the three fields name.
    func day() throws(AnswerMistake) -> Day {
        switch date.meaning {
        case .date(let day): return day
        case .nothing: throw .missingDate
        case .impossible:
            throw [date.day, date.month, date.year].contains("") ? .incompleteDate : .impossibleDate
        }
    }

    private static func trimmed(_ text: String) -> String {
        String(text.unicodeScalars.prefix(64)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// An amount as it stands in a field: `1200.5` is shown as `1200,50`.
    private static func money(_ data: String) -> String {
        let parts = data.split(separator: ".", maxSplits: 1)
        guard parts.count == 2 else { return data }
        return parts[0] + "," + parts[1] + (parts[1].count == 1 ? "0" : "")
    }
}

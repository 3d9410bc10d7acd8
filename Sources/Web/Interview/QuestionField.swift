import HTML
import Shell
import Vademecum
import Vocabulary

/// The field of one question, as its kind of answer needs it, with its help and its mistake beside it.
struct QuestionField: Sendable {
    let reader: Reader
    let fact: Fact
    let typed: TypedAnswer
    let mistake: AnswerMistake?

    /// Whether «Non lo so» stands among the choices; elsewhere it is a button of its own.
    var offersNotKnowing: Bool {
        switch fact.kind {
        case .boolean, .choice: true
        case .date, .number, .money: false
        }
    }

    var errors: Markup { errorSummary(of: [field(hint: nil)], reader.words) }

    /// The field, marked as Italian where the question is not translated.
    var body: Markup {
        if fact.ask.isTranslated(into: reader.language) { return input }
        return div(.lang("it"), .dir(.leftToRight)) { input }
    }

    private var input: Markup {
        switch fact.kind {
        case .boolean:
            choices([("true", reader.say(CommonPhrase.yes)), ("false", reader.say(CommonPhrase.no))])
        case .choice(let choices): self.choices(choices.map { ($0.id, reader.text($0.label)) })
        case .date: DateField(field(hint: reader.say(InterviewPhrase.dateHint)), entry: typed.date).markup(reader.words)
        case .number(let least, let most):
            text(
                hint: reader.say(InterviewPhrase.numberHint, ["least": String(least), "most": String(most)]),
                mode: .numeric)
        case .money: text(hint: reader.say(InterviewPhrase.moneyHint), mode: .decimal, unit: "€")
        }
    }

    private func choices(_ choices: [(value: String, label: String)]) -> Markup {
        ChoiceField(
            field(hint: nil),
            choices: choices.map { ChoiceField.Choice(value: $0.value, label: $0.label) } + [
                ChoiceField.Choice(
                    value: AnswerForm.dontKnow, label: reader.say(CommonPhrase.dontKnow), isApart: true)
            ], chosen: [typed.text]
        ).markup(reader.words)
    }

    private func text(hint: String, mode: Attribute.InputMode, unit: String? = nil) -> Markup {
        TextField(field(hint: hint), value: typed.text, mode: mode, width: .tenCharacters, unit: unit)
            .markup(reader.words)
    }

    private func field(hint: String?) -> Field {
        let hints = [fact.help.map(reader.text), hint].compactMap(\.self)
        return Field(
            name: AnswerForm.answer, label: reader.text(fact.ask),
            hint: hints.isEmpty ? nil : hints.joined(separator: " "), error: mistake?.words(reader), isHeading: true)
    }
}

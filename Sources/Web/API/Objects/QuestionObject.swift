import Vademecum
import Vocabulary

/// A question: its fact, its type, and what may be answered.
struct QuestionObject {
    let fact: Fact
    let language: Language

    var json: JSON {
        [
            "fact": .id(fact.id),
            "text": .text(fact.ask, language),
            "type": .string(fact.kind.name),
            "choices": .strings(choices.map(\.id)),
            "choice_labels": .strings(choices.map { $0.label(language) }),
            "range": range,
            "label": .text(fact.label, language),
            "help": .text(fact.help, language),
            "why": .text(fact.why, language),
            "only_if": ConditionObject(condition: fact.onlyIf, language: language).text,
            "sensitive": .boolean(fact.isSensitive),
        ]
    }

    private var choices: [Fact.Choice] {
        if case .choice(let choices) = fact.kind { return choices }
        return []
    }

    /// The least and the most that is taken; null where there is no order.
    private var range: JSON {
        switch fact.kind {
        case .boolean, .choice: .null
        case .date(let earliest, let latest): ["from": .day(earliest), "until": .day(latest)]
        case .number(let least, let most): ["from": .string(String(least)), "until": .string(String(most))]
        case .money(let least, let most): ["from": .amount(least), "until": .amount(most)]
        }
    }
}

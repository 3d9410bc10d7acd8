import HTML
import Vademecum
import Vocabulary

/// What an undetermined line waits for: links to the questions, and the amounts that nobody knows yet.
struct Waiting: Sendable {
    let reader: Reader
    let procedure: Procedure
    let reason: Reason

    @MarkupBuilder var links: Markup {
        let questions = reason.waitsFor.filter { procedure.asks.contains($0.id) }
        if !questions.isEmpty {
            ul(.class("waiting")) {
                for fact in questions {
                    li {
                        a(
                            reader.say(ChecklistPhrase.answer, ["question": reader.text(fact.ask)]),
                            .href(reader.to(Paths.question(fact.id, in: procedure.id))))
                    }
                }
            }
        }
        for parameter in reason.unknownParameters {
            p(reader.pair(reader.say(WhyPhrase.amountUnknown), reader.text(parameter.label)), .class("hint"))
        }
    }
}

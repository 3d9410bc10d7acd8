import FEEL
import Shell
import Vademecum
import Vocabulary

/// Reads the form of one question.
enum AnswerForm {
    static let answer = "answer"
    static let unknown = "unknown"
    /// The value of «Non lo so» among choices; no choice is called so.
    static let dontKnow = "?"

    enum Reading {
        case answered(Value)
        case skipped
        case mistaken(AnswerMistake, TypedAnswer)
    }

    static func read(_ form: FormData, for fact: Fact) -> Reading {
        if form[unknown] != nil || form[answer] == dontKnow { return .skipped }
        let typed = TypedAnswer(form)
        do {
            return .answered(try value(of: typed, for: fact))
        } catch {
            return .mistaken(error, typed)
        }
    }

    private static func value(of typed: TypedAnswer, for fact: Fact) throws(AnswerMistake) -> Value {
        let text: String
        if case .date = fact.kind { text = try typed.day().description } else { text = typed.text }
        do {
            return try fact.value(fromTyped: text)
        } catch {
            throw AnswerMistake(error, wasEmpty: text.isEmpty)
        }
    }
}

import FEEL
import Shell
import Vademecum
import Vocabulary

/// A question on a terminal, and what was typed as its answer.
struct TypedQuestion {
    /// What to say when the input is no answer.
    struct Complaint: Error {
        let sentence: String
    }

    let fact: Fact
    let words: Words

    var lines: [String] {
        let choices = zip(1..., options).map { "  \($0)) " + $1.label }
        return [fact.ask(words.language)] + choices
    }

    /// The help, and why it is asked.
    var why: String {
        let texts = [fact.help, fact.why].compactMap { $0?(words.language) }
        return texts.isEmpty ? words(ConsolePhrase.noReason) : texts.joined(separator: "\n")
    }

    private var options: [(data: String, label: String)] {
        switch fact.kind {
        case .boolean: [("true", words(ConsolePhrase.yes)), ("false", words(ConsolePhrase.no))]
        case .choice(let choices): choices.map { ($0.id, $0.label(words.language)) }
        case .date, .number, .money: []
        }
    }

    func answer(_ typed: String) -> Result<Value, Complaint> {
        do throws(AnswerRefusal) {
            return .success(try fact.value(fromTyped: data(typed)))
        } catch {
            return .failure(Complaint(sentence: sentence(error)))
        }
    }

    /// The number or the words of an option, and days as `22/11/2026`, become data.
    private func data(_ typed: String) -> String {
        if let number = Int(typed), options.indices.contains(number - 1) { return options[number - 1].data }
        if let option = options.first(where: { $0.label.lowercased() == typed.lowercased() }) { return option.data }
        let parts = typed.split(whereSeparator: { $0 == "/" || $0 == "." || $0 == "-" }).map(String.init)
        guard case .date = fact.kind, parts.count == 3, parts[2].count == 4 else { return typed }
        return parts[2] + "-" + padded(parts[1]) + "-" + padded(parts[0])
    }

    private func padded(_ digits: String) -> String { digits.count == 1 ? "0" + digits : digits }

    private func sentence(_ refusal: AnswerRefusal) -> String {
        switch refusal {
        case .notAChoice, .notABoolean: words(ConsolePhrase.notAChoice)
        case .notADate: words(ConsolePhrase.notADate)
        case .notANumber: words(ConsolePhrase.notANumber)
        case .notMoney: words(ConsolePhrase.notAnAmount)
        case .dateOutOfRange(let earliest, let latest): outside("\(earliest)", "\(latest)")
        case .numberOutOfRange(let least, let most): outside("\(least)", "\(most)")
        case .moneyOutOfRange(let least, let most): outside("\(least)", "\(most)")
        }
    }

    private func outside(_ least: String, _ most: String) -> String {
        words(ConsolePhrase.outside, ["least": least, "most": most])
    }
}

package import Vademecum
import Vocabulary

/// Why something sent under a fact's name is not taken as its answer.
package enum FactRefusal: Error, Sendable {
    case unknown(name: String, nearest: String?)
    /// The lodging date is given by the request's `on`, not among the facts.
    case lodgingDate
    case wrongType(Fact, given: String)
    case impossible(Fact, AnswerRefusal)
}

extension FactRefusal {
    package var name: String {
        switch self {
        case .unknown(let name, _): name
        case .lodgingDate: "lodging_date"
        case .wrongType(let fact, _), .impossible(let fact, _): fact.id.text
        }
    }

    /// A sentence for whoever wrote the request.
    package var sentence: String {
        switch self {
        case .unknown(let name, let nearest):
            "\"\(name.prefix(80))\" is not a fact" + (nearest.map { "; did you mean \"\($0)\"?" } ?? ".")
        case .lodgingDate: "The lodging date is not a fact: give it as the date of the checklist (\"on\")."
        case .wrongType(let fact, let given): "\(fact.id) must be \(fact.kind.allowed), not \(given)."
        case .impossible(let fact, let refusal):
            "\(fact.id) must be \(fact.kind.allowed)\(FactRefusal.remark(refusal))."
        }
    }

    private static func remark(_ refusal: AnswerRefusal) -> String {
        switch refusal {
        case .notADate: "; there is no such date"
        case .dateOutOfRange, .numberOutOfRange, .moneyOutOfRange: "; this is outside"
        case .notAChoice, .notABoolean, .notANumber, .notMoney: ""
        }
    }
}

extension Fact.Kind {
    /// What an answer in data may be, in words.
    var allowed: String {
        switch self {
        case .boolean: "true or false"
        case .choice(let choices): "one of " + choices.map { "\"\($0.id)\"" }.joined(separator: ", ")
        case .date(let earliest, let latest): "a date (YYYY-MM-DD) from \(earliest) to \(latest)"
        case .number(let least, let most): "a whole number from \(least) to \(most)"
        case .money(let least, let most):
            "an amount in euro from \(least) to \(most), at most two decimals when in quotes"
        }
    }
}

import FEEL
import Foundation
package import Vademecum
import Vocabulary

/// Takes the facts of a request, or of a file, as answers; null means that nobody knows.
package struct AnswersReader {
    let edition: Edition

    package init(edition: Edition) {
        self.edition = edition
    }

    /// How many refusals are worked out: guessing at fifty thousand misspelt names would keep the server busy.
    static let mostRefusals = 20

    /// The answers, or what is wrong with the first that are refused.
    package func read(_ members: [JSON.Member]) -> (answers: Answers, refusals: [FactRefusal]) {
        var answers = Answers()
        var refusals: [FactRefusal] = []
        for member in members where refusals.count < AnswersReader.mostRefusals {
            do {
                let fact = try fact(named: member.name)
                if let value = try value(of: fact, member.value) { answers.answer(fact.id, value) }
            } catch {
                refusals.append(error)
            }
        }
        return (answers, refusals)
    }

    private func fact(named name: String) throws(FactRefusal) -> Fact {
        if name == "lodging_date" { throw .lodgingDate }
        guard let fact = edition.fact(Fact.ID(name)) else {
            throw .unknown(name: name, nearest: Spelling.nearest(to: name, among: edition.facts.map(\.id.text)))
        }
        return fact
    }

    private func value(of fact: Fact, _ json: JSON) throws(FactRefusal) -> Value? {
        switch (fact.kind, json) {
        case (_, .null): return nil
        case (.boolean, .boolean(let flag)): return .boolean(flag)
        case (.money, .string(let text)) where text.hasPrefix("0") && !text.hasPrefix("0.") && text != "0":
            throw .impossible(fact, .notMoney)
        case (.choice, .string(let text)), (.date, .string(let text)), (.money, .string(let text)):
            return try answer(fact, text)
        case (.number(let least, let most), .number(let text)):
            let number = JSONNumber(text)
            guard number.exponent >= 0 || number.digits.isEmpty else { throw .impossible(fact, .notANumber) }
            guard let whole = number.whole, whole >= least, whole <= most else {
                throw .impossible(fact, .numberOutOfRange(least: least, most: most))
            }
            return .number(Decimal(whole))
        case (.money(let least, let most), .number(let text)):
            return .number(try amount(fact, JSONNumber(text), from: least, to: most))
        default: throw .wrongType(fact, given: json.kind)
        }
    }

    private func answer(_ fact: Fact, _ text: String) throws(FactRefusal) -> Value {
        do {
            return try fact.value(from: text)
        } catch {
            throw .impossible(fact, error)
        }
    }

    /// An amount to the nearest cent; the bounds hold before it is rounded.
    private func amount(
        _ fact: Fact, _ number: JSONNumber, from least: Money, to most: Money
    ) throws(FactRefusal) -> Decimal {
        guard var euro = number.decimal, euro >= Decimal(least.cents) / 100, euro <= Decimal(most.cents) / 100 else {
            throw .impossible(fact, .moneyOutOfRange(least: least, most: most))
        }
        var rounded = Decimal()
        NSDecimalRound(&rounded, &euro, 2, .plain)
        return rounded
    }
}

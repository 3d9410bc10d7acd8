import FEEL
import Shell
import Vademecum
import Vocabulary

/// Why a line stands where it stands, in a few indented lines.
struct ReasonText {
    let words: Words

    /// The facts that decided, or that the line always applies; then the law and how sure it is.
    func lines(_ reason: Reason, _ condition: Condition?, _ provenance: Provenance) -> [String] {
        let facts = reason.because.map(known).joined(separator: "; ")
        let why: String
        if let condition, facts.isEmpty {
            why = words(ConsolePhrase.because) + ": " + condition.words(words.language)
        } else if facts.isEmpty {
            why = words(ConsolePhrase.always)
        } else {
            why = words(ConsolePhrase.because) + ": " + facts
        }
        let law = law(provenance)
        return indented([law.isEmpty ? why : why + " · " + law, provenance.note?(words.language)])
    }

    /// What a line rests on, and how sure it is, in one line; empty when nothing is known.
    func law(_ provenance: Provenance) -> String {
        let parts = [
            listed(.basis, provenance.basis), listed(.sources, provenance.sources.map(\.text)),
            provenance.confidence == .low ? words(ConsolePhrase.lowConfidence) : nil,
        ]
        return parts.compactMap(\.self).joined(separator: " · ")
    }

    /// What a line still waits for.
    func waits(_ reason: Reason) -> [String] {
        indented([
            listed(.waitsFor, reason.waitsFor.map { $0.label(words.language) }),
            listed(.unknownAmounts, reason.unknownParameters.map { $0.label(words.language) }),
        ])
    }

    private func listed(_ title: ConsolePhrase, _ items: [String]) -> String? {
        items.isEmpty ? nil : words(title) + ": " + items.joined(separator: ", ")
    }

    private func indented(_ lines: [String?]) -> [String] { lines.compactMap { $0.map { "    " + $0 } } }

    private func known(_ known: KnownFact) -> String {
        known.fact.label(words.language) + " = " + value(known.value, of: known.fact)
    }

    /// An answer as it would be said.
    func value(_ value: Value, of fact: Fact) -> String {
        switch (fact.kind, value) {
        case (_, .null): "–"
        case (_, .boolean(let flag)): words(flag ? ConsolePhrase.yes : .no)
        case (.choice(let choices), .string(let id)): choices.first { $0.id == id }?.label(words.language) ?? id
        case (.money, .number(let euro)): "€ " + JSON.cents(euro)
        default: fact.data(of: value)
        }
    }
}

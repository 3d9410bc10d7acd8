package import Shell
package import Vademecum
import Vocabulary

/// A procedure as plain text: its questions, and its lines with their conditions, before anything is known about anybody.
package struct ProcedureText {
    let procedure: Procedure
    let edition: Edition
    let words: Words

    package init(_ procedure: Procedure, of edition: Edition, words: Words) {
        self.procedure = procedure
        self.edition = edition
        self.words = words
    }

    package var text: String {
        let sections = [
            heading, questions, section(.documents, procedure.requirements.flatMap(requirement)),
            section(.watchOut, procedure.checks.flatMap(check)),
            section(.deadlines, procedure.deadlines.flatMap(deadline)),
            section(.fees, procedure.fees.flatMap(fee)), section(.validity, procedure.validity.flatMap(validity)),
            section(.notes, procedure.notes.flatMap { ["- " + $0.text(language)] + when($0.condition, $0.provenance) }),
        ]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var language: Language { words.language }

    private var heading: [String] {
        let title = procedure.name(language)
        let channel = edition.channel(procedure.channel).map { words(ConsolePhrase.whereTo) + ": " + $0.name(language) }
        let audience = procedure.audience.map { words(ConsolePhrase.forWhom) + ": " + $0.words(language) }
        let law = procedure.provenance.basis.isEmpty ? nil : reasons.law(procedure.provenance)
        return [title, String(repeating: "=", count: title.count), procedure.id.text]
            + [procedure.summary?(language), audience, channel, procedure.lodging?(language), law].compactMap(\.self)
    }

    private var reasons: ReasonText { ReasonText(words: words) }

    private func section(_ title: ConsolePhrase, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [words(title).uppercased()] + lines
    }

    private var questions: [String] {
        section(
            .questions,
            procedure.asks.compactMap(edition.fact).map { "- \($0.ask(language)) (\($0.id): \($0.kind.allowed))" })
    }

    /// When a line applies, as it is said and as it is written; then the law.
    private func when(_ condition: Condition?, _ provenance: Provenance) -> [String] {
        let rule = condition.map { words(ConsolePhrase.when) + ": " + $0.words(language) + "  [" + $0.text + "]" }
        let law = reasons.law(provenance)
        return [rule, law.isEmpty ? nil : law, provenance.note?(language)].compactMap { $0.map { "    " + $0 } }
    }

    private func requirement(_ requirement: Requirement) -> [String] {
        let detail = requirement.detail.map { " · " + $0(language) } ?? ""
        let rest = when(requirement.condition, requirement.provenance)
        switch requirement.papers {
        case .one(let document): return ["- " + name(document) + detail] + rest
        case .anyOf(let options):
            let label = requirement.label?(language) ?? requirement.id.text
            return ["- " + words(ConsolePhrase.oneOf, ["what": label]) + detail]
                + zip(1..., options).map { number, option in
                    let condition = option.condition.map { " [" + $0.text + "]" } ?? ""
                    return "    \(number)) " + option.documents.map(name).joined(separator: " + ") + condition
                } + rest
        }
    }

    private func name(_ document: Document.ID) -> String { edition.document(document)?.name(language) ?? document.text }

    private func check(_ check: Check) -> [String] {
        ["- \(check.otherwise(language)) (\(check.severity.rawValue))", "    [\(check.holds.text)]"]
            + when(check.condition, check.provenance)
    }

    private func deadline(_ deadline: Deadline) -> [String] {
        let span = [
            deadline.from.map { words(ConsolePhrase.from, ["day": $0.text]) },
            deadline.until.map { words(ConsolePhrase.until, ["day": $0.text]) },
        ].compactMap(\.self).joined(separator: ", ")
        return ["- " + deadline.label(language) + ": " + span] + when(deadline.condition, deadline.provenance)
    }

    private func fee(_ fee: Fee) -> [String] {
        ["- \(fee.label(language)): \(fee.amount.text)"] + when(fee.condition, fee.provenance)
    }

    private func validity(_ rule: ValidityRule) -> [String] {
        ["- " + rule.label(language)] + when(rule.condition, rule.provenance)
    }
}

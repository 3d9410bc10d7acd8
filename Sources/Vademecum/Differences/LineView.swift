import FEEL
import Vocabulary

/// A line of an edition as a reader compares it: what it is called, and its aspects by name.
struct LineView {
    let kind: LineKind
    let name: Text
    /// In the order of telling; an aspect without a value is left out.
    let aspects: [(aspect: Aspect, value: Text)]

    init(_ kind: LineKind, _ name: Text, _ aspects: [(Aspect, Text?)]) {
        self.kind = kind
        self.name = name
        self.aspects = aspects.compactMap { aspect, value in value.map { (aspect, $0) } }
    }

    static func procedures(of edition: Edition) -> [String: Procedure] {
        Dictionary(edition.procedures.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    }

    static func lines(of procedure: Procedure, in edition: Edition) -> [String: LineView] {
        var lines = ["0": self.procedure(procedure, in: edition)]
        for requirement in procedure.requirements {
            lines["1 \(key(requirement.id.text, requirement.applicability))"] = paper(requirement, in: edition)
        }
        for check in procedure.checks {
            lines["2 \(key(check.id.text, check.applicability))"] = self.check(check, in: edition)
        }
        for deadline in procedure.deadlines {
            lines["3 \(key(deadline.id.text, deadline.applicability))"] = self.deadline(deadline, in: edition)
        }
        for fee in procedure.fees { lines["4 \(key(fee.id.text, fee.applicability))"] = self.fee(fee, in: edition) }
        for (number, rule) in procedure.validity.enumerated() {
            lines["5 \(number)"] = validity(rule, in: edition)
        }
        for note in procedure.notes { lines["6 \(note.text.italian)"] = self.note(note, in: edition) }
        return lines
    }

    private static func key(_ id: String, _ applicability: Applicability) -> String {
        let rulesets = "\(applicability.ruleset?.text ?? "") \(applicability.beforeRuleset?.text ?? "")"
        return "\(id) \(applicability.period.from?.description ?? "") \(rulesets)"
    }

    static func parameters(of edition: Edition) -> [String: LineView] {
        var lines: [String: LineView] = [:]
        for parameter in edition.parameters {
            for dated in parameter.values {
                guard case .number(let value) = dated.value else { continue }
                let from = dated.period.from?.description ?? ""
                let label = parameter.label
                let name = Text(
                    "\(label.italian) \(from)", english: "\(label(.english)) \(from)",
                    french: "\(label(.french)) \(from)", arabic: "\(label(.arabic)) \(from)")
                let until = dated.period.until.map { Text($0.description) }
                lines["\(parameter.id) \(from)"] = LineView(
                    .amount, name, [(.amount, Text("\(value)")), (.until, until)])
            }
        }
        return lines
    }

    static func documents(of edition: Edition) -> [String: LineView] {
        Dictionary(
            edition.documents.map { document in
                (
                    document.id.text,
                    LineView(.document, document.name, [(.detail, document.plain), (.place, document.place)])
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    static func agreements(of edition: Edition) -> [String: LineView] {
        Dictionary(
            edition.interpretations.map { interpretation in
                let agreed = interpretation.positions.first { $0.id == interpretation.agreement?.position }?.says
                return (interpretation.id.text, LineView(.interpretation, interpretation.question, [(.agreed, agreed)]))
            }, uniquingKeysWith: { first, _ in first })
    }
}

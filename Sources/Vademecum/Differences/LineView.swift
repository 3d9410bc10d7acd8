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
        var lines: [String: LineView] = [:]
        for requirement in procedure.requirements {
            lines["1 \(key(requirement.id.text, requirement.applicability))"] = paper(requirement, in: edition)
        }
        for check in procedure.checks { lines["2 \(key(check.id.text, check.applicability))"] = self.check(check) }
        for deadline in procedure.deadlines {
            lines["3 \(key(deadline.id.text, deadline.applicability))"] = self.deadline(deadline)
        }
        for fee in procedure.fees { lines["4 \(key(fee.id.text, fee.applicability))"] = self.fee(fee) }
        for (number, rule) in procedure.validity.enumerated() {
            lines["5 \(number)"] = LineView(.validity, rule.label, [(.condition, rule.condition?.words)])
        }
        for note in procedure.notes { lines["6 \(note.text.italian)"] = LineView(.note, note.text, []) }
        return lines
    }

    private static func key(_ id: String, _ applicability: Applicability) -> String {
        "\(id) \(applicability.period.from?.description ?? "")"
    }

    private static func paper(_ requirement: Requirement, in edition: Edition) -> LineView {
        let names = requirement.documents.map { edition.document($0)?.name ?? Text($0.text) }
        let name = requirement.label ?? names.first ?? Text(requirement.id.text)
        return LineView(
            .paper, name,
            [
                (.condition, requirement.condition?.words), (.detail, requirement.detail),
                (.papers, requirement.label == nil ? nil : Text(names.map(\.italian).joined(separator: ", "))),
                (.until, requirement.applicability.period.until.map { Text($0.description) }),
            ])
    }

    private static func check(_ check: Check) -> LineView {
        LineView(
            .check, check.otherwise,
            [
                (.condition, check.holds.words), (.applies, check.condition?.words),
                (.severity, Text(check.severity.rawValue)), (.advice, check.advice),
            ])
    }

    private static func deadline(_ deadline: Deadline) -> LineView {
        LineView(
            .deadline, deadline.label,
            [(.from, deadline.from?.words), (.until, deadline.until?.words), (.condition, deadline.condition?.words)])
    }

    private static func fee(_ fee: Fee) -> LineView {
        LineView(.fee, fee.label, [(.amount, fee.amount.words), (.condition, fee.condition?.words)])
    }

    static func parameters(of edition: Edition) -> [String: LineView] {
        var lines: [String: LineView] = [:]
        for parameter in edition.parameters {
            for dated in parameter.values {
                guard case .number(let value) = dated.value else { continue }
                let from = dated.period.from?.description ?? ""
                let name = Text("\(parameter.label.italian) \(from)", english: "\(parameter.label(.english)) \(from)")
                lines["\(parameter.id) \(from)"] = LineView(.amount, name, [(.amount, Text("\(value)"))])
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

import Vocabulary

/// What may change about each kind of line.
extension LineView {
    static func procedure(_ procedure: Procedure, in edition: Edition) -> LineView {
        let (from, until) = (procedure.inForce.from?.description ?? "…", procedure.inForce.until?.description ?? "…")
        return LineView(
            .procedure, procedure.name,
            [
                (.channel, edition.channel(procedure.channel)?.name), (.inForce, Text("\(from) – \(until)")),
                (.basis, basis(procedure.provenance)),
            ])
    }

    static func paper(_ requirement: Requirement, in edition: Edition) -> LineView {
        let names = requirement.documents.map { edition.document($0)?.name ?? Text($0.text) }
        let name = requirement.label ?? names.first ?? Text(requirement.id.text)
        return LineView(
            .paper, name,
            [
                (.condition, requirement.condition?.words), (.detail, requirement.detail),
                (.papers, papers(requirement, in: edition)), (.copies, Text(String(requirement.copies))),
                (.moment, moment(requirement.moment)),
            ] + origin(requirement.provenance, requirement.applicability, in: edition))
    }

    static func check(_ check: Check, in edition: Edition) -> LineView {
        LineView(
            .check, check.otherwise,
            [
                (.condition, check.holds.words), (.applies, check.condition?.words),
                (.severity, Text(check.severity.rawValue)), (.advice, check.advice), (.sum, sum(check.figures)),
            ] + origin(check.provenance, check.applicability, in: edition))
    }

    /// The steps of an arithmetic, each with its expression in words.
    private static func sum(_ figures: [Figure]) -> Text? {
        guard !figures.isEmpty else { return nil }
        func words(_ language: Language) -> String {
            figures.map { figure in
                figure.label(language) + (figure.amount.map { ": " + $0.words(language) } ?? "")
            }.joined(separator: "; ")
        }
        return Text(
            words(.italian), english: words(.english), french: words(.french), arabic: words(.arabic))
    }

    static func deadline(_ deadline: Deadline, in edition: Edition) -> LineView {
        LineView(
            .deadline, deadline.label,
            [(.from, deadline.from?.words), (.until, deadline.until?.words), (.condition, deadline.condition?.words)]
                + origin(deadline.provenance, deadline.applicability, in: edition))
    }

    static func fee(_ fee: Fee, in edition: Edition) -> LineView {
        LineView(
            .fee, fee.label,
            [(.amount, fee.amount.words), (.condition, fee.condition?.words)]
                + origin(fee.provenance, fee.applicability, in: edition))
    }

    static func validity(_ rule: ValidityRule, in edition: Edition) -> LineView {
        LineView(
            .validity, rule.label,
            [(.condition, rule.condition?.words), (.months, rule.months?.words)]
                + origin(rule.provenance, rule.applicability, in: edition))
    }

    static func note(_ note: Note, in edition: Edition) -> LineView {
        LineView(
            .note, note.text,
            [(.condition, note.condition?.words)] + origin(note.provenance, note.applicability, in: edition))
    }

    /// What every line has: articles of law, interpretation, last day, and the rulesets that it depends on.
    static func origin(
        _ provenance: Provenance, _ applicability: Applicability, in edition: Edition
    ) -> [(Aspect, Text?)] {
        let until = applicability.period.until.map {
            Text("fino al \($0)", english: "until \($0)", french: "jusqu'au \($0)", arabic: "حتى \($0)")
        }
        let ruleset = applicability.ruleset.flatMap(edition.ruleset)?.name
        let before = applicability.beforeRuleset.flatMap(edition.ruleset).map {
            Text(
                "prima di: \($0.name.italian)", english: "before: \($0.name(.english))",
                french: "avant : \($0.name(.french))", arabic: "قبل: \($0.name(.arabic))")
        }
        return [
            (.basis, basis(provenance)),
            (.interpretation, provenance.interpretation.flatMap(edition.interpretation)?.question),
            (.inForce, until), (.ruleset, ruleset ?? before),
        ]
    }

    private static func basis(_ provenance: Provenance) -> Text? {
        provenance.basis.isEmpty ? nil : Text(provenance.basis.joined(separator: ", "))
    }

    private static func moment(_ moment: Requirement.Moment) -> Text {
        switch moment {
        case .lodging:
            Text("con la domanda", english: "with the application", french: "avec la demande", arabic: "مع الطلب")
        case .appointment:
            Text("all'appuntamento", english: "at the appointment", french: "au rendez-vous", arabic: "في الموعد")
        }
    }

    /// The lists of a group of alternatives, each with its own condition; nil for a single paper.
    private static func papers(_ requirement: Requirement, in edition: Edition) -> Text? {
        guard case .anyOf(let options) = requirement.papers else { return nil }
        func words(_ language: Language, _ or: String, _ when: String) -> String {
            options.map { option in
                let names = option.documents.map { edition.document($0)?.name(language) ?? $0.text }
                let condition = option.condition.map { " (\(when) \($0.words(language)))" } ?? ""
                return names.joined(separator: " + ") + condition
            }.joined(separator: or)
        }
        return Text(
            words(.italian, " oppure ", "quando"), english: words(.english, " or ", "when"),
            french: words(.french, " ou ", "quand"), arabic: words(.arabic, " أو ", "عندما"))
    }
}

import Vademecum

/// The shapes of a procedure and its lines.
enum ProcedureSchemas {
    static let all: JSON = [
        "Procedures": Shape.object([
            "edition": Shape.text, "procedures": Shape.list(of: Shape.reference("ProcedureSummary")),
        ]),
        "ProcedureSummary": Shape.object(summary),
        "Procedure": procedure,
        "Requirement": requirement,
    ]

    private static let summary: JSON = [
        "id": Shape.text, "name": Shape.text, "plain": Shape.text, "summary": Shape.optionalText,
        "permit": Shape.text, "kind": Shape.text, "channel": Shape.text, "in_force": Shape.period,
        "checked_on": Shape.optionalDay,
    ]

    private static let procedure = Shape.object(
        JSON.adding(
            summary,
            [
                "edition": Shape.text, "for": Shape.optionalText, "lodging": Shape.optionalText,
                "questions": Shape.list(of: Shape.reference("Question")),
                "requirements": Shape.list(of: Shape.reference("Requirement")),
                "checks": Shape.list(
                    of: line([
                        "id": Shape.text, "holds": Shape.text, "otherwise": Shape.text, "advice": Shape.optionalText,
                        "severity": CatalogueSchemas.severities, "figures": Shape.list(of: figure),
                    ])),
                "deadlines": Shape.list(
                    of: line([
                        "id": Shape.text, "label": Shape.text, "from": Shape.optionalText, "until": Shape.optionalText,
                    ])),
                "fees": Shape.list(of: line(["id": Shape.text, "label": Shape.text, "amount": Shape.text])),
                "validity": Shape.list(of: line(["months": Shape.optionalText, "label": Shape.text])),
                "grants": Shape.orNull(Shape.reference("Grants")),
                "notes": Shape.list(of: Shape.reference("Note")), "questions_for_desk": Shape.texts,
                "life_cycle": Shape.optionalText,
            ], CatalogueSchemas.provenance))

    private static let figure = Shape.object([
        "id": Shape.text, "label": Shape.text, "expression": Shape.optionalText,
        "unit": Shape.oneOf(Figure.Unit.allCases.map(\.rawValue)),
        "sign": Shape.oneOfOrNull(Figure.Sign.allCases.map(\.rawValue)), "reading": Shape.optionalText,
        "condition": Shape.optionalText,
    ])

    private static let requirement = line([
        "id": Shape.text, "document": Shape.optionalText,
        "any_of": Shape.orNull(
            Shape.list(of: Shape.object(["documents": Shape.texts, "condition": Shape.optionalText]))),
        "label": Shape.optionalText, "detail": Shape.optionalText, "copies": Shape.integer,
        "bring": CatalogueSchemas.moments,
    ])

    /// What every line of a procedure has besides its own members.
    private static func line(_ own: JSON) -> JSON {
        Shape.object(
            JSON.adding(
                own,
                [
                    "condition": Shape.optionalText, "condition_words": Shape.optionalText, "in_force": Shape.period,
                    "ruleset": Shape.optionalText, "before_ruleset": Shape.optionalText, "note": Shape.optionalText,
                ], CatalogueSchemas.provenance))
    }
}

import Vademecum

/// The shapes of a checklist and its lines.
enum ChecklistSchemas {
    static let states: JSON = Shape.oneOf(["needed", "not_needed", "undetermined"])
    static let openStates: JSON = Shape.oneOf(["needed", "undetermined"])

    static let all: JSON = [
        "Checklist": checklist, "DocumentLine": documentLine, "CheckLine": checkLine, "DeadlineLine": deadlineLine,
        "FeeLine": feeLine, "FigureLine": figureLine, "Validity": validity, "Because": because, "Parameter": parameter,
        "Channel": channel,
    ]

    private static let checklist = Shape.object([
        "procedure": Shape.text, "edition": Shape.text, "on": Shape.day,
        "documents": Shape.list(of: Shape.reference("DocumentLine")),
        "checks": Shape.list(of: Shape.reference("CheckLine")),
        "deadlines": Shape.list(of: Shape.reference("DeadlineLine")),
        "fees": Shape.list(of: Shape.reference("FeeLine")),
        "total": Shape.optionalAmount,
        "questions": Shape.list(of: Shape.reference("Question")),
        "name": Shape.text, "plain": Shape.text, "language": CatalogueSchemas.language,
        "validity": Shape.list(of: Shape.reference("Validity")),
        "notes": Shape.list(of: Shape.reference("Note")),
        "channel": Shape.orNull(Shape.reference("Channel")),
        "grants": Shape.orNull(Shape.reference("Grants")),
        "parameters": Shape.list(of: Shape.reference("Parameter")),
        "interpretations": Shape.list(of: Shape.reference("Interpretation")),
        "agreed_by": Shape.text,
    ])

    private static let documentLine = Shape.object(
        JSON.adding(
            ["document": Shape.text, "state": states, "alternatives": alternative], reason,
            ["condition": Shape.optionalText], CatalogueSchemas.provenance,
            [
                "requirement": Shape.text, "name": Shape.text, "plain": Shape.optionalText,
                "where": Shape.optionalText, "detail": Shape.optionalText, "copies": Shape.integer,
                "bring": CatalogueSchemas.moments, "condition_words": Shape.optionalText,
            ], doubts))

    private static let alternative = Shape.orNull(
        Shape.object(["group": Shape.text, "option": ["type": "integer", "minimum": 1], "label": Shape.optionalText]))

    private static let checkLine = Shape.object(
        JSON.adding(
            [
                "id": Shape.text, "state": Shape.oneOf(["holds", "fails", "undetermined"]),
                "severity": CatalogueSchemas.severities, "message": Shape.text, "advice": Shape.optionalText,
            ], reason, ["condition": Shape.text], CatalogueSchemas.provenance,
            ["condition_words": Shape.text, "applies_when": Shape.optionalText], doubts,
            ["figures": Shape.list(of: Shape.reference("FigureLine"))]))

    private static let figureLine = Shape.object([
        "id": Shape.text, "label": Shape.text, "value": Shape.optionalText,
        "unit": Shape.oneOf(Figure.Unit.allCases.map(\.rawValue)),
        "sign": Shape.oneOfOrNull(Figure.Sign.allCases.map(\.rawValue)), "reading": Shape.optionalText,
        "expression": Shape.optionalText, "waits_for": Shape.texts, "unknown_parameters": Shape.texts,
    ])

    private static let deadlineLine = Shape.object(
        JSON.adding(
            [
                "id": Shape.text, "from": Shape.optionalDay, "until": Shape.optionalDay, "state": openStates,
                "label": Shape.text,
            ], reason, CatalogueSchemas.provenance, doubts))

    private static let feeLine = Shape.object(
        JSON.adding(
            ["id": Shape.text, "amount": Shape.optionalAmount, "state": openStates, "label": Shape.text], reason,
            CatalogueSchemas.provenance, doubts))

    private static let validity = Shape.object(
        JSON.adding(
            [
                "months": Shape.optionalInteger, "label": Shape.text, "state": openStates,
                "condition": Shape.optionalText,
            ], CatalogueSchemas.provenance))

    private static let reason: JSON = [
        "because": Shape.list(of: Shape.reference("Because")), "waits_for": Shape.texts,
    ]
    private static let doubts: JSON = ["unknown_parameters": Shape.texts, "note": Shape.optionalText]
    private static let because = Shape.object(["fact": Shape.text, "value": Shape.scalar])

    private static let parameter = Shape.object([
        "id": Shape.text, "label": Shape.text, "value": Shape.scalar, "unit": Shape.text, "from": Shape.optionalDay,
        "until": Shape.optionalDay, "sources": Shape.texts,
    ])

    private static let channel = Shape.object([
        "id": Shape.text, "name": Shape.text, "how": Shape.text, "place": Shape.optionalText,
        "place_note": Shape.optionalText,
    ])
}

import Vademecum
import Vocabulary

/// The shapes of what the Vademecum says before anything is known about anybody.
enum CatalogueSchemas {
    static let language = Shape.oneOf(Language.allCases.map(\.tag))
    static let moments = Shape.oneOf(Requirement.Moment.allCases.map(\.rawValue))
    static let severities = Shape.oneOf(Check.Severity.allCases.map(\.rawValue))

    static let provenance: JSON = [
        "basis": Shape.texts,
        "layer": Shape.oneOfOrNull(Provenance.Layer.allCases.map(\.rawValue)),
        "confidence": Shape.oneOfOrNull(Provenance.Confidence.allCases.map(\.rawValue)),
        "interpretation": Shape.optionalText, "sources": Shape.texts,
    ]

    static let all: JSON = [
        "Question": question, "Note": note, "Grants": grants, "Interpretation": interpretation,
        "Documents": Shape.object(["edition": Shape.text, "documents": Shape.list(of: Shape.reference("Document"))]),
        "Document": Shape.object([
            "id": Shape.text, "name": Shape.text, "plain": Shape.optionalText, "where": Shape.optionalText,
            "icon": Shape.text, "codes": Shape.texts, "procedures": Shape.texts,
        ]),
        "Editions": Shape.object(["editions": Shape.list(of: Shape.reference("Edition"))]),
        "Edition": Shape.object([
            "id": Shape.text, "layer": Shape.text, "date": Shape.day,
            "content_hash": ["type": "string", "pattern": "^[0-9a-f]{64}$"], "city": Shape.text,
            "agreed_by": Shape.text, "note": Shape.optionalText, "procedures": Shape.integer,
            "documents": Shape.integer, "current": Shape.flag,
        ]),
        "Problem": problem,
    ]

    private static let question = Shape.object([
        "fact": Shape.text, "text": Shape.text,
        "type": Shape.oneOf(["boolean", "choice", "date", "number", "money"]), "choices": Shape.texts,
        "choice_labels": Shape.texts, "range": Shape.orNull(Shape.object(["from": Shape.text, "until": Shape.text])),
        "label": Shape.text, "help": Shape.optionalText, "why": Shape.optionalText, "only_if": Shape.optionalText,
        "sensitive": Shape.flag,
    ])

    private static let note = Shape.object(
        JSON.adding(["text": Shape.text, "condition": Shape.optionalText], provenance))

    private static let grants = Shape.object([
        "work": Shape.oneOf(Grants.Work.allCases.map(\.rawValue)), "work_note": Shape.optionalText,
        "study": Shape.optionalFlag, "family": Shape.optionalFlag, "months": Shape.optionalInteger,
        "converts_to": Shape.texts, "note": Shape.optionalText,
    ])

    private static let interpretation = Shape.object([
        "id": Shape.text, "code": Shape.optionalText, "question": Shape.text,
        "positions": Shape.list(
            of: Shape.object([
                "id": Shape.text, "says": Shape.text, "held_by": Shape.optionalText, "sources": Shape.texts,
            ])),
        "suggested": Shape.optionalText, "agreed": Shape.optionalText, "agreed_note": Shape.optionalText,
    ])

    /// RFC 9457; `errors` says what is wrong field by field.
    private static let problem = Shape.open(
        [
            "type": Shape.text, "title": Shape.text, "status": Shape.integer, "detail": Shape.text,
            "errors": Shape.list(of: ["type": "object"]),
        ], required: ["type", "title", "status"])
}

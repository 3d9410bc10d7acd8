import Vademecum
import Vocabulary

/// A sentence that everyone should see.
struct NoteObject {
    let note: Note
    let language: Language

    var json: JSON {
        let text: JSON = [
            "text": .text(note.text, language),
            "condition": ConditionObject(condition: note.condition, language: language).text,
        ]
        return text.adding(ProvenanceObject(provenance: note.provenance, language: language).json)
    }
}

/// What a permit allows.
struct GrantsObject {
    let grants: Grants?
    let language: Language

    var json: JSON {
        guard let grants else { return .null }
        return [
            "work": .string(grants.work.rawValue), "work_note": .text(grants.workNote, language),
            "study": .flag(grants.study), "family": .flag(grants.family), "months": .integer(grants.months),
            "converts_to": .strings(grants.convertsTo), "note": .text(grants.note, language),
        ]
    }
}

/// A point on which offices differ.
struct InterpretationObject {
    let interpretation: Interpretation
    let language: Language

    var json: JSON {
        [
            "id": .id(interpretation.id),
            "code": .text(interpretation.code),
            "question": .text(interpretation.question, language),
            "positions": .array(
                interpretation.positions.map {
                    [
                        "id": .string($0.id), "says": .text($0.says, language), "held_by": .text($0.heldBy, language),
                        "sources": .strings($0.sources.map(\.text)),
                    ]
                }),
            "suggested": .text(interpretation.suggested, language),
            "agreed": .text(interpretation.agreement?.position),
            "agreed_note": .text(interpretation.agreement?.note, language),
        ]
    }
}

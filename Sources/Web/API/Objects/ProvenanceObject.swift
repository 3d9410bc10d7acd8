import Vademecum
import Vocabulary

/// Where a line comes from, as the API says it.
struct ProvenanceObject {
    let provenance: Provenance
    let language: Language

    var json: JSON {
        [
            "basis": .strings(provenance.basis),
            "layer": .text(provenance.layer?.rawValue),
            "confidence": .text(provenance.confidence?.rawValue),
            "interpretation": .id(provenance.interpretation),
            "sources": .strings(provenance.sources.map(\.text)),
        ]
    }

    /// What is unknown or doubtful about the line.
    var note: JSON { .text(provenance.note, language) }
}

/// A condition as the files write it, and as a person would say it.
struct ConditionObject {
    let condition: Condition?
    let language: Language

    var text: JSON { .text(condition?.text) }
    var words: JSON { .text(condition?.words, language) }
}

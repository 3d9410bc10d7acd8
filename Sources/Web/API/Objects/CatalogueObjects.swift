import Vademecum
import Vocabulary

/// The kinds of paper, each with the procedures that speak of it.
struct DocumentsObject {
    let edition: Edition
    let language: Language

    var json: JSON {
        var users: [Document.ID: [String]] = [:]
        for procedure in edition.procedures {
            for document in Set(procedure.requirements.flatMap(\.documents)) {
                users[document, default: []].append(procedure.id.text)
            }
        }
        return [
            "edition": .string(edition.name.description),
            "documents": .array(edition.documents.map { document($0, users[$0.id] ?? []) }),
        ]
    }

    private func document(_ document: Document, _ procedures: [String]) -> JSON {
        [
            "id": .id(document.id), "name": .text(document.name, language), "plain": .text(document.plain, language),
            "where": .text(document.place, language), "icon": .string(document.icon),
            "codes": .strings(document.codes), "procedures": .strings(procedures),
        ]
    }
}

/// The procedures of an edition.
struct ProceduresObject {
    let edition: Edition
    let language: Language

    var json: JSON {
        [
            "edition": .string(edition.name.description),
            "procedures": .array(
                edition.procedures.map {
                    ProcedureObject(procedure: $0, edition: edition, language: language).summary
                }),
        ]
    }
}

/// The editions that can be asked: the one in service.
struct EditionsObject {
    let edition: Edition
    let language: Language

    var json: JSON {
        [
            "editions": [
                [
                    "id": .string(edition.name.description), "layer": .string(edition.name.layer),
                    "date": .day(edition.name.date), "content_hash": .string(edition.name.contentHash),
                    "city": .string(edition.city), "agreed_by": .text(edition.agreedBy, language),
                    "note": .text(edition.note, language), "procedures": .integer(edition.procedures.count),
                    "documents": .integer(edition.documents.count), "current": true,
                ]
            ]
        ]
    }
}

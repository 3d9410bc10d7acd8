import Vademecum
import Vocabulary

/// The description of the API (OpenAPI 3.1), made from the edition in service: its procedures and facts are the schema.
struct OpenAPIDocument {
    let edition: Edition
    let today: Day

    var json: JSON {
        [
            "openapi": "3.1.0",
            "info": [
                "title": "Sportello", "version": "1.0.0", "summary": "The Vademecum of residence-permit procedures",
                "description": .string(
                    "Procedures, documents and checklists of \(edition.city). Texts come in the language of `lang`, else "
                        + "of `Accept-Language`, else in Italian. No account, no key; nothing that is sent is kept."),
                "license": ["name": "EUPL-1.2", "identifier": "EUPL-1.2"],
            ],
            "paths": paths,
            "components": ["schemas": schemas],
        ]
    }

    private var schemas: JSON {
        JSON.adding(
            RequestSchemas(edition: edition, today: today).all, ChecklistSchemas.all, ProcedureSchemas.all,
            CatalogueSchemas.all, LifeCycleSchemas.all)
    }

    private var paths: JSON {
        let read: JSON = ["get": operation("procedures", "The procedures of the edition in service", "Procedures")]
        return [
            "/api/v1/procedures": read,
            "/api/v1/procedures/{id}": [
                "get": operation(
                    "procedure", "One procedure: its questions, and its lines with their conditions", "Procedure",
                    parameters: [id], problems: [notFound])
            ],
            "/api/v1/procedures/{id}.dmn": ["get": DataOperations.decision(id: id, language: language)],
            "/api/v1/vademecum": [
                "get": DataOperations.vademecum("vademecum", ["application/ld+json", "text/turtle"])
            ],
            "/api/v1/vademecum.jsonld": ["get": DataOperations.vademecum("vademecumJSONLD", ["application/ld+json"])],
            "/api/v1/vademecum.ttl": ["get": DataOperations.vademecum("vademecumTurtle", ["text/turtle"])],
            "/api/v1/documents": ["get": operation("documents", "The kinds of paper", "Documents")],
            "/api/v1/life-cycles": [
                "get": operation(
                    "lifeCycles", "What happens to applications: states, events and legal clocks", "LifeCycles")
            ],
            "/api/v1/editions": ["get": operation("editions", "The edition in service", "Editions")],
            "/api/v1/checklists": ["post": post],
        ]
    }

    private var post: JSON {
        let body: JSON = [
            "required": true, "content": ["application/json": ["schema": Shape.reference("ChecklistRequest")]],
        ]
        let problems = [
            notFound, ("413", "The body is larger than 1 MiB"), ("415", "The body is not said to be JSON"),
            ("422", "A fact, a value or a date that cannot be: `errors` names it and what is allowed"),
        ]
        return JSON.adding(
            operation(
                "checklist", "The checklist for one procedure, these facts and that day", "Checklist",
                problems: problems),
            ["requestBody": body])
    }

    private func operation(
        _ id: String, _ summary: String, _ answer: String, parameters: [JSON] = [], problems: [(String, String)] = []
    ) -> JSON {
        let refusals = [("400", "The request cannot be read")] + problems
        let responses = refusals.map { JSON.Member(name: $0.0, value: problem($0.1)) }
        let answered = JSON.Member(name: "200", value: content(summary, "application/json", answer))
        return [
            "operationId": .string(id), "summary": .string(summary), "parameters": .array(parameters + [language]),
            "responses": .object([answered] + responses.sorted { $0.name < $1.name }),
        ]
    }

    private var notFound: (String, String) { ("404", "There is no such procedure") }

    private var id: JSON {
        [
            "name": "id", "in": "path", "required": true,
            "schema": Shape.oneOf(edition.procedures.map(\.id.text)), "description": "The id of a procedure.",
        ]
    }

    private var language: JSON {
        [
            "name": "lang", "in": "query", "schema": CatalogueSchemas.language,
            "description": "The language of the texts.",
        ]
    }

    private func problem(_ description: String) -> JSON { content(description, "application/problem+json", "Problem") }

    private func content(_ description: String, _ type: String, _ schema: String) -> JSON {
        [
            "description": .string(description),
            "content": .object([JSON.Member(name: type, value: ["schema": Shape.reference(schema)])]),
        ]
    }
}

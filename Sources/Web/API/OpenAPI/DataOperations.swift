/// The operations that answer with documents in formats of others: linked data, DMN.
enum DataOperations {
    static func vademecum(_ id: String, _ types: [String]) -> JSON {
        [
            "operationId": .string(id),
            "summary": "The edition as CPSV-AP 3 public services with their CCCEV requirements", "parameters": [],
            "responses": ["200": answer("The edition as linked data, in all languages", types), "304": unchanged],
        ]
    }

    static func decision(id: JSON, language: JSON) -> JSON {
        [
            "operationId": "decision", "summary": "One procedure as a DMN 1.5 decision",
            "parameters": [id, language],
            "responses": [
                "200": answer("The decision with its diagram", ["application/xml"]), "304": unchanged,
                "400": problem("The request cannot be read"), "404": problem("There is no such procedure"),
            ],
        ]
    }

    private static let unchanged: JSON = ["description": "It is the version that `If-None-Match` names"]

    private static func answer(_ description: String, _ types: [String]) -> JSON {
        ["description": .string(description), "content": .object(types.map { JSON.Member(name: $0, value: [:]) })]
    }

    private static func problem(_ description: String) -> JSON {
        [
            "description": .string(description),
            "content": ["application/problem+json": ["schema": Shape.reference("Problem")]],
        ]
    }
}

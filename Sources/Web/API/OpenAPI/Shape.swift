/// Pieces of JSON Schema (2020-12), as OpenAPI 3.1 uses it.
enum Shape {
    static let text: JSON = ["type": "string"]
    static let optionalText: JSON = ["type": ["string", "null"]]
    static let integer: JSON = ["type": "integer"]
    static let optionalInteger: JSON = ["type": ["integer", "null"]]
    static let flag: JSON = ["type": "boolean"]
    static let optionalFlag: JSON = ["type": ["boolean", "null"]]
    static let texts: JSON = ["type": "array", "items": text]
    static let day: JSON = ["type": "string", "format": "date"]
    static let optionalDay: JSON = ["type": ["string", "null"], "format": "date"]
    static let optionalAmount: JSON = ["type": ["string", "null"], "pattern": "^[0-9]+\\.[0-9]{2}$"]
    static let scalar: JSON = ["type": ["string", "number", "boolean", "null"]]
    static let period: JSON = object(["from": optionalDay, "until": optionalDay])

    /// An object with exactly these members, all of them always there.
    static func object(_ properties: JSON) -> JSON {
        object(properties, required: properties)
    }

    /// An object that may have these members and no others.
    static func open(_ properties: JSON, required: [String]) -> JSON {
        ["type": "object", "properties": properties, "required": .strings(required), "additionalProperties": false]
    }

    private static func object(_ properties: JSON, required: JSON) -> JSON {
        guard case .object(let members) = required else { return ["type": "object"] }
        return open(properties, required: members.map(\.name))
    }

    static func list(of items: JSON) -> JSON { ["type": "array", "items": items] }

    static func oneOf(_ words: some Sequence<String>) -> JSON { ["type": "string", "enum": .strings(words)] }

    static func oneOfOrNull(_ words: [String]) -> JSON {
        ["type": ["string", "null"], "enum": .array(words.map(JSON.string) + [.null])]
    }

    static func orNull(_ shape: JSON) -> JSON { ["anyOf": [shape, ["type": "null"]]] }

    static func reference(_ name: String) -> JSON { ["$ref": .string("#/components/schemas/" + name)] }
}

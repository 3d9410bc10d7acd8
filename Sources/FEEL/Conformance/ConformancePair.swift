import Foundation

/// An expression with its expected result, as one line of a conformance file has it.
struct ConformancePair: Decodable {
    /// A value with its type; numbers, dates and durations keep their text.
    struct Typed: Codable, Equatable {
        let type: String
        var value: JSON?
    }

    /// The type that the result is brought to: a base type, a list or a context of types.
    indirect enum ResultType: Decodable {
        case base(String)
        case list(ResultType)
        case context([String: ResultType])

        private enum Keys: String, CodingKey {
            case base, list, context
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Keys.self)
            if let list = try container.decodeIfPresent(ResultType.self, forKey: .list) {
                self = .list(list)
            } else if let fields = try container.decodeIfPresent([String: ResultType].self, forKey: .context) {
                self = .context(fields)
            } else {
                self = .base(try container.decode(String.self, forKey: .base))
            }
        }
    }

    /// A named expression that later ones may use.
    struct Step: Decodable {
        let name: String
        let expression: String

        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            name = try container.decode(String.self)
            expression = try container.decode(String.self)
        }
    }

    let id: String
    let feature: String
    let expression: String
    let context: [String: Typed]?
    let `let`: [Step]?
    let expected: Typed
    let error: Bool?
    let result_def: ResultType?
}

/// Any JSON value.
enum JSON: Codable, Equatable {
    case null
    case boolean(Bool)
    case number(Decimal)
    case string(String)
    case list([ConformancePair.Typed])
    case object([String: ConformancePair.Typed])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode(Decimal.self) {
            self = .number(value)
        } else if let value = try? container.decode([ConformancePair.Typed].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: ConformancePair.Typed].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .boolean(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .list(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}

import Foundation
public import Hummingbird

/// What an API answers when it refuses: a problem document (RFC 9457), sent as it stands when a route throws it.
public struct Problem: Error, Sendable, Equatable {
    /// A further member of the document.
    public enum Value: Sendable, Equatable, Encodable {
        case text(String)
        case list([String])

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .list(let list): try container.encode(list)
            }
        }
    }

    public let status: HTTPResponse.Status
    /// The kind of problem in a few words, the same each time.
    public let title: String
    /// What is the matter this time, and what would be right.
    public let detail: String?
    public let members: [String: Value]

    public init(status: HTTPResponse.Status, title: String, detail: String? = nil, members: [String: Value] = [:]) {
        self.status = status
        self.title = title
        self.detail = detail
        self.members = members
    }

    init(_ refusal: Refusal) {
        self.init(status: refusal.status, title: refusal.status.reasonPhrase)
    }

    func response() throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let body = try encoder.encode(self)
        var response = Response(status: status, body: .init(byteBuffer: ByteBuffer(bytes: body)))
        response.headers[.contentType] = "application/problem+json"
        response.headers[.cacheControl] = "no-store"
        return response
    }
}

extension Problem: Encodable {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Name.self)
        for (name, value) in members { try container.encode(value, forKey: Name(stringValue: name)) }
        try container.encode("about:blank", forKey: Name(stringValue: "type"))
        try container.encode(status.code, forKey: Name(stringValue: "status"))
        try container.encode(title, forKey: Name(stringValue: "title"))
        try container.encodeIfPresent(detail, forKey: Name(stringValue: "detail"))
    }
}

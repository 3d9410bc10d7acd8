import HTTPTypes
import Hummingbird
import Shell

/// A refusal as RFC 9457 describes it, with what is wrong field by field.
struct APIProblem: Error, Sendable {
    let status: HTTPResponse.Status
    let detail: String
    var errors: [JSON] = []

    var json: JSON {
        let problem: JSON = [
            "type": "about:blank", "title": .string(status.reasonPhrase), "status": .integer(status.code),
            "detail": .string(detail),
        ]
        return errors.isEmpty ? problem : problem.adding(["errors": .array(errors)])
    }

    var response: Response {
        Response(problem: json, status: status)
    }
}

extension APIProblem {
    static let notFound = APIProblem(status: .notFound, detail: "There is nothing at this address.")

    static func unknownProcedure(_ name: String, nearest: String?) -> APIProblem {
        let hint = nearest.map { " Did you mean \"\($0)\"?" } ?? ""
        return APIProblem(
            status: .notFound, detail: "\"\(name.prefix(80))\" is not a procedure of this edition." + hint)
    }

    static func badRequest(_ detail: String) -> APIProblem { APIProblem(status: .badRequest, detail: detail) }

    /// Something well written that cannot be: one field and what is allowed there.
    static func impossible(_ field: String, _ detail: String, allowed: JSON = .null) -> APIProblem {
        let error: JSON = ["pointer": .string(field), "detail": .string(detail), "allowed": allowed]
        return APIProblem(status: .unprocessableContent, detail: detail, errors: [error.withoutNulls])
    }

    static func refused(_ refusals: [FactRefusal]) -> APIProblem {
        APIProblem(
            status: .unprocessableContent, detail: refusals.map(\.sentence).joined(separator: " "),
            errors: refusals.map(\.json))
    }
}

extension FactRefusal {
    fileprivate var json: JSON {
        let error: JSON = ["fact": .string(String(name.prefix(80))), "detail": .string(sentence)]
        switch self {
        case .unknown(_, let nearest): return error.adding(["did_you_mean": .text(nearest)]).withoutNulls
        case .lodgingDate: return error
        case .wrongType(let fact, _), .impossible(let fact, _):
            return error.adding(["allowed": FactSchema(fact: fact).json])
        }
    }
}

extension Response {
    /// An answer of the API, which nobody keeps.
    init(_ json: JSON, to request: Request) {
        self.init(mediaType: "application/json", bytes: json.bytes, to: request)
        headers[.cacheControl] = "no-store"
    }

    /// A problem document: too short to be packed.
    fileprivate init(problem json: JSON, status: HTTPResponse.Status) {
        var headers = HTTPFields()
        headers[.contentType] = "application/problem+json"
        headers[.cacheControl] = "no-store"
        self.init(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: json.bytes)))
    }
}

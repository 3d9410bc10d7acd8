import HTTPTypes
import Hummingbird
import Shell

/// The name of a version of an answer, so that who has it already is not sent it again.
struct EntityTag {
    let text: String

    /// - Parameter version: What changes whenever the answer does; letters, digits and hyphens.
    init(_ version: String) {
        text = "W/\"\(version)\""
    }

    /// The answer, or 304 to a reader who has it; what it says is only worked out when it is sent.
    func response(to request: Request, type: String, bytes: () -> [UInt8]) -> Response {
        var response =
            isKnown(to: request)
            ? Response(status: .notModified) : Response(mediaType: type, bytes: bytes(), to: request)
        response.headers[.eTag] = text
        response.headers[.cacheControl] = "public, max-age=60"
        return response
    }

    /// Weak, because packed and unpacked it is the same answer; either is recognised (RFC 9110, 13.1.2).
    private func isKnown(to request: Request) -> Bool {
        let known = (request.headers[.ifNoneMatch] ?? "").split(separator: ",").map { $0.filter { $0 != " " } }
        return known.contains { $0 == "*" || $0 == text || "W/" + $0 == text }
    }
}

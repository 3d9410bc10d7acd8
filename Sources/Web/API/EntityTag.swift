import HTTPTypes
import Hummingbird

/// The name of a version of an answer, so that who has it already is not sent it again.
struct EntityTag {
    let text: String

    /// - Parameter version: What changes whenever the answer does; letters, digits and hyphens.
    init(_ version: String) {
        text = "\"\(version)\""
    }

    /// The answer, or 304 to a reader who has it; what it says is only worked out when it is sent.
    func response(to request: Request, type: String, bytes: () -> [UInt8]) -> Response {
        var headers = HTTPFields()
        headers[.eTag] = text
        headers[.cacheControl] = "public, max-age=60"
        if isKnown(to: request) { return Response(status: .notModified, headers: headers) }
        headers[.contentType] = type
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes())))
    }

    /// Weak or strong makes no difference here (RFC 9110, 13.1.2).
    private func isKnown(to request: Request) -> Bool {
        let known = (request.headers[.ifNoneMatch] ?? "").split(separator: ",").map { $0.filter { $0 != " " } }
        return known.contains { $0 == "*" || $0 == text || $0 == "W/" + text }
    }
}

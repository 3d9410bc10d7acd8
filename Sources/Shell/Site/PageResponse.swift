public import HTML
import HTTPTypes
public import Hummingbird

/// A page on its way to the browser.
public struct PageResponse: ResponseGenerator, Sendable {
    /// Who may keep a copy.
    public enum Keeping: String, Sendable {
        /// The same for everybody: copies may be kept for a minute.
        case shared = "public, max-age=60"
        /// It shows somebody's answers: no copy anywhere.
        case personal = "no-store"
    }

    public let page: Markup
    public let status: HTTPResponse.Status
    public let keeping: Keeping
    /// `Set-Cookie` fields.
    public let cookies: [String]

    public init(_ page: Markup, keeping: Keeping, status: HTTPResponse.Status = .ok, cookies: [String] = []) {
        self.page = page
        self.status = status
        self.keeping = keeping
        self.cookies = cookies
    }

    public func response(from request: Request, context: some RequestContext) -> Response {
        response(to: request)
    }

    func response(to request: Request) -> Response {
        var response = Response(
            status: status, mediaType: "text/html; charset=utf-8", bytes: page.bytes, to: request)
        response.headers[.cacheControl] = keeping.rawValue
        for cookie in cookies { response.headers[values: .setCookie].append(cookie) }
        return response
    }
}

/// Sends the browser on to a page of ours, by GET: what every form that was accepted answers with.
public struct SeeOther: ResponseGenerator, Sendable {
    public let path: String
    public let cookies: [String]

    /// The path is one of ours, beginning with a slash; anything else leads to the home page.
    public init(_ path: String, cookies: [String] = []) {
        let bytes = path.utf8
        let isOurs =
            bytes.first == UInt8(ascii: "/") && bytes.dropFirst().first != UInt8(ascii: "/")
            && bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
        self.path = isOurs ? path : "/"
        self.cookies = cookies
    }

    public func response(from request: Request, context: some RequestContext) -> Response {
        var response = Response(status: .seeOther)
        response.headers[.location] = path
        response.headers[.cacheControl] = "no-store"
        for cookie in cookies { response.headers[values: .setCookie].append(cookie) }
        return response
    }
}

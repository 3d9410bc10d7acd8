public import HTTPTypes
import Hummingbird
import Logging
public import Shell

/// A browser for tests: it calls the site directly, without a network, and keeps its cookies.
public struct SiteClient: Sendable {
    /// What came back, its body read.
    public struct Answer: Sendable {
        public let status: Int
        public let headers: HTTPFields
        public let bytes: [UInt8]

        public var text: String { String(decoding: bytes, as: UTF8.self) }
        public var location: String? { headers[.location] }

        /// The first header field of that name.
        public func header(_ name: String) -> String? {
            HTTPField.Name(name).flatMap { headers[$0] }
        }
    }

    private let site: Site
    public private(set) var cookies: [String: String] = [:]

    public init(_ site: Site) {
        self.site = site
    }

    public mutating func get(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
        try await send("GET", path, headers: headers)
    }

    /// Sends a form as one of our own pages would.
    public mutating func post(
        _ path: String, fields: [(String, String)], headers: [String: String] = [:]
    ) async throws -> Answer {
        let body = fields.map { encoded($0.0) + "=" + encoded($0.1) }.joined(separator: "&")
        let ours = ["Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"]
        return try await send("POST", path, headers: ours.merging(headers) { $1 }, body: Array(body.utf8))
    }

    /// Sends any request at all.
    public mutating func send(
        _ method: String, _ path: String, headers: [String: String] = [:], body: [UInt8] = []
    ) async throws -> Answer {
        var head = HTTPRequest(
            method: HTTPRequest.Method(rawValue: method) ?? .get, scheme: "http", authority: "sportello.test",
            path: path)
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { head.headerFields[name] = value }
        }
        if !cookies.isEmpty, !head.headerFields.contains(.cookie) {
            head.headerFields[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        }
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let response = await site.respond(to: request, context: PageContext(logger: .silent))
        keepCookies(of: response)
        let collector = Collector()
        try await response.body.write(collector)
        return Answer(
            status: response.status.code, headers: response.headers, bytes: await collector.received.bytes)
    }

    public mutating func setCookie(_ name: String, to value: String) {
        cookies[name] = value
    }

    private mutating func keepCookies(of response: Response) {
        for field in response.headers[values: .setCookie] {
            let pair = field.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            cookies[String(pair[0])] = field.contains("Max-Age=0") ? nil : String(pair[1])
        }
    }
}

private struct Collector: ResponseBodyWriter {
    actor Received {
        private(set) var bytes: [UInt8] = []

        func append(_ more: [UInt8]) { bytes += more }
    }

    let received = Received()

    mutating func write(_ buffer: ByteBuffer) async throws {
        await received.append(Array(buffer.readableBytesView))
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

extension Logger {
    /// Writes nothing.
    fileprivate static var silent: Logger {
        Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    }
}

private func encoded(_ text: String) -> String {
    text.utf8.map { byte in
        let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        let digits = String(byte, radix: 16)
        return isPlain ? String(Unicode.Scalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
}

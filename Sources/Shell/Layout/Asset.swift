import Hummingbird

/// A file that pages link to, whose path changes with its content: browsers may keep it for a year.
public struct Asset: Sendable {
    public let path: String
    public let mediaType: String
    public let bytes: [UInt8]

    public init(name: String, extension suffix: String, mediaType: String, bytes: [UInt8]) {
        path = "/assets/\(name)-\(fingerprint(of: bytes)).\(suffix)"
        self.mediaType = mediaType
        self.bytes = bytes
    }

    func response(to request: Request) -> Response {
        var response = Response(mediaType: mediaType, bytes: bytes, to: request)
        response.headers[.cacheControl] = "public, max-age=31536000, immutable"
        return response
    }
}

/// Sixteen hexadecimal digits that change with the bytes (FNV-1a): no secret depends on them.
private func fingerprint(of bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}

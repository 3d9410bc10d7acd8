import Foundation
public import Hummingbird
public import Safeguard

/// A cookie that keeps bytes with the reader's browser, sealed, until the browser closes or hours pass without use.
///
/// The server stores nothing. A cookie sealed with an earlier key, altered, or too old reads as `expired`.
public struct SealedCookie: Sendable {
    public enum Reading: Sendable, Equatable {
        case absent
        case expired
        case open([UInt8])
    }

    /// More was to be kept than browsers surely keep in one cookie.
    public struct TooLarge: Error, Sendable, Equatable {}

    /// The longest value that is sent, within the 4,096 bytes that browsers grant a whole cookie.
    public static let longestValue = 3_800

    public let name: String
    private let purpose: Sealer.Purpose
    private let isSecure: Bool
    private let idleSeconds: Int
    private let sealer: Sealer
    private let now: @Sendable () -> Moment

    /// A cookie called `name`, or `__Host-name` on a site that is served over HTTPS.
    public init(
        _ name: String, sealer: Sealer, isSecure: Bool, idleSeconds: Int = 4 * 3_600,
        now: @escaping @Sendable () -> Moment = Moment.now
    ) {
        self.name = isSecure ? "__Host-" + name : name
        purpose = Sealer.Purpose("cookie/" + name)
        self.isSecure = isSecure
        self.idleSeconds = idleSeconds
        self.sealer = sealer
        self.now = now
    }

    public func read(from request: Request) -> Reading {
        guard let value = request.cookies[name]?.value, !value.isEmpty else { return .absent }
        guard value.utf8.count <= SealedCookie.longestValue, let blob = Data(base64Encoded: value),
            let content = try? sealer.open(Array(blob), for: purpose), content.count >= 8
        else { return .expired }
        let sealedAt = Int(truncatingIfNeeded: content.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
        let age = now().seconds.subtractingReportingOverflow(sealedAt)
        // A minute of tolerance, should the clock have been set back.
        guard !age.overflow, (-60...idleSeconds).contains(age.partialValue) else { return .expired }
        return .open(Array(content.dropFirst(8)))
    }

    /// The `Set-Cookie` field that keeps those bytes.
    public func field(keeping bytes: [UInt8]) throws -> String {
        let time = withUnsafeBytes(of: UInt64(bitPattern: Int64(now().seconds)).bigEndian) { Array($0) }
        let value = Data(try sealer.seal(time + bytes, for: purpose)).base64EncodedString()
        guard value.utf8.count <= SealedCookie.longestValue else { throw TooLarge() }
        return field(value: value, lifetime: "")
    }

    /// The `Set-Cookie` field that makes the browser forget.
    public var removal: String {
        field(value: "", lifetime: "; Max-Age=0")
    }

    private func field(value: String, lifetime: String) -> String {
        "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "") + lifetime
    }
}

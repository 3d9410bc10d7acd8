import HTTPTypes
import Safeguard
import Shell
import Synchronization
import TestSupport
import Testing

@Suite struct SealedCookieTests {
    @Test func `the cookie shows nothing of the answer, and ends with the browser`() async throws {
        var client = try SampleSite().client()

        let field = try await client.post("/it/answer", fields: [("answer", "asylum")]).headers[.setCookie] ?? ""

        #expect(field.hasPrefix("answers=") && !field.contains("asylum"))
        #expect(field.hasSuffix("; Path=/; HttpOnly; SameSite=Lax"))
    }

    @Test func `over HTTPS the cookie is bound to the host`() async throws {
        var client = try SampleSite(publicOrigin: "https://sportello.example").client()

        let field = try await client.post("/it/answer", fields: [("answer", "x")]).headers[.setCookie] ?? ""

        #expect(field.hasPrefix("__Host-answers=") && field.hasSuffix("; Secure"))
    }

    @Test(arguments: [
        "x", "AAAA", "%%%", "é", String(repeating: "A", count: 3_000), String(repeating: "A", count: 9_000),
    ])
    func `a cookie that does not open is an expired interview, in the reader's language`(value: String) async throws {
        var client = try SampleSite().client()
        client.setCookie("answers", to: value)

        let answer = try await client.get("/ar/answer")

        #expect(answer.status == 410 && answer.text.contains("إجاباتك لم تعد محفوظة"))
    }

    @Test func `answers expire after hours without use, and not before`() async throws {
        let clock = StoppedClock()
        var client = try SampleSite(now: { clock.now }).client()
        _ = try await client.post("/it/answer", fields: [("answer", "x")])

        clock.advance(by: 4 * 3_600)
        #expect(try await client.get("/it/answer").status == 200)
        clock.advance(by: 1)
        #expect(try await client.get("/it/answer").status == 410)
    }

    @Test func `more than a cookie holds is refused when it is written`() throws {
        let cookie = SealedCookie("a", sealer: Sealer(key: SealingKey()), isSecure: false)

        #expect(throws: Never.self) { try cookie.field(keeping: [UInt8](repeating: 1, count: 2_700)) }
        #expect(throws: SealedCookie.TooLarge.self) { try cookie.field(keeping: [UInt8](repeating: 1, count: 2_900)) }
    }
}

/// A clock that moves only when told to.
private final class StoppedClock: Sendable {
    private let seconds = Mutex(5_000_000)

    var now: Moment { Moment(seconds: seconds.withLock { $0 }) }

    func advance(by more: Int) {
        seconds.withLock { $0 += more }
    }
}

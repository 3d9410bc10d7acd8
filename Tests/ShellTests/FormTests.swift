import HTTPTypes
import Shell
import TestSupport
import Testing

@Suite struct FormTests {
    @Test func `a form is decoded in the order it was sent`() throws {
        let form = try FormData(urlEncoded: Array("a=1+2&b=%C3%A8%26&a=3&c&=x&d=a%3Db=c".utf8))

        #expect(form["a"] == "1 2" && form.all("a") == ["1 2", "3"])
        #expect(form["b"] == "è&" && form["c"] == "" && form[""] == "x" && form["d"] == "a=b=c")
        #expect(form["z"] == nil)
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "%"])
    func `a broken encoding is refused`(text: String) {
        #expect(throws: FormData.Fault.brokenEncoding) { try FormData(urlEncoded: Array(text.utf8)) }
    }

    @Test(arguments: ["a=%FF", "a=%C3", "a=%ED%A0%80", "a=%00", "%C0%AF=1"])
    func `what is not text is refused`(text: String) {
        #expect(throws: FormData.Fault.notText) { try FormData(urlEncoded: Array(text.utf8)) }
    }

    @Test func `two hundred fields are read and one more is refused`() throws {
        let fields = Array(repeating: "a=1", count: 200)

        #expect(try FormData(urlEncoded: Array(fields.joined(separator: "&").utf8)).fields.count == 200)
        #expect(throws: FormData.Fault.tooManyFields) {
            try FormData(urlEncoded: Array((fields + ["b"]).joined(separator: "&").utf8))
        }
    }

    @Test func `no bytes make the decoder crash`() {
        var state: UInt64 = 42
        for _ in 0..<3_000 {
            let bytes = (0..<24).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let byte = UInt8(truncatingIfNeeded: state >> 56)
                return byte < 128 ? Array("%&=+aF0".utf8)[Int(byte) % 7] : byte
            }
            _ = try? FormData(urlEncoded: bytes)
        }
    }

    @Test func `an accepted form is answered by a page to see, never shown by itself`() async throws {
        var client = try SampleSite().client()

        let answer = try await client.post("/it/answer", fields: [("answer", "sì & no")])

        #expect(answer.status == 303 && answer.location == "/it/answer")
        #expect(try await client.get("/it/answer").text.contains("<h1>sì &amp; no</h1>"))
    }

    @Test(arguments: [
        ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "none"], ["Sec-Fetch-Site": "same-site"],
        ["Origin": "https://evil.example"], ["Origin": "null"], ["Origin": "http://sportello.test.evil.example"], [:],
    ])
    func `a form from another site's page is refused`(headers: [String: String]) async throws {
        var client = try SampleSite().client()
        let type = ["Content-Type": "application/x-www-form-urlencoded"]

        let answer = try await client.send(
            "POST", "/en/answer", headers: headers.merging(type) { $1 }, body: Array("answer=x".utf8))

        #expect(answer.status == 403 && answer.text.contains("does not come from this site"))
        #expect(client.cookies.isEmpty)
    }

    @Test func `a browser that only sends its origin is believed when it is ours`() async throws {
        var client = try SampleSite().client()
        let headers = ["Content-Type": "application/x-www-form-urlencoded", "Origin": "http://sportello.test"]

        #expect(try await client.send("POST", "/it/answer", headers: headers, body: [0x61]).status == 303)
    }

    @Test func `a form too large, of another kind or not readable is refused with its status`() async throws {
        var client = try SampleSite().client()
        let large = [("answer", String(repeating: "a", count: 70_000))]

        #expect(try await client.post("/it/answer", fields: large).status == 413)
        #expect(
            try await client.post("/it/answer", fields: [], headers: ["Content-Type": "text/plain"]).status == 415)
        let broken = ["Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"]
        #expect(
            try await client.send("POST", "/it/answer", headers: broken, body: Array("a=%".utf8)).status == 400)
    }

    @Test func `a body over the limit is refused by a problem document`() async throws {
        var client = try SampleSite().client()
        let body = [UInt8](repeating: 0x20, count: 1024 * 1024 + 1)

        let answer = try await client.send("POST", "/api/v1/papers", body: body)

        #expect(answer.status == 413 && answer.headers[.contentType] == "application/problem+json")
        #expect(try await client.send("POST", "/api/v1/papers", body: Array(body.dropLast())).status == 200)
    }

    @Test(arguments: ["//evil.example", "https://evil.example", "/a b", "/\\evil", "/\r\nSet-Cookie: x", "", "è"])
    func `a redirection never leaves the site`(path: String) {
        #expect(SeeOther(path).path == "/")
    }
}

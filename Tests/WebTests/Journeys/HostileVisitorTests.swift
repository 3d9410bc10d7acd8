import TestSupport
import Testing
import Web

@Suite struct HostileVisitorTests {
    /// One character to readers of text, the end of an attribute to browsers.
    private let quoteWithAccent = "\"\u{301}>"
    private let question = "/it/ask/employment.renewal/employment_status"

    @Test func `an altered cookie gets a kind page, goes away, and leaves a fresh start`() async throws {
        var client = try BresciaSite().client()
        _ = try await client.answer(question, "employed")
        let sealed = try #require(client.cookies["visit"])
        client.setCookie("visit", to: String(sealed.reversed()))

        let answers = try await client.get("/fr/ask/employment.renewal/answers")
        let after = try await client.visit("/fr/ask/employment.renewal")

        #expect(answers.status == 410 && answers.text.contains("Vos réponses ont disparu"))
        #expect(client.cookies.isEmpty && after.status == 200)
    }

    @Test func `answers end after four hours without use`() async throws {
        let site = BresciaSite()
        var client = try site.client()
        _ = try await client.answer(question, "employed")
        var later = try site.client(later: 5 * 3_600)
        later.setCookie("visit", to: try #require(client.cookies["visit"]))

        #expect(try await later.get("/it/checklist/employment.renewal").status == 410)
    }

    @Test(arguments: [
        "/it/ask/nothing.at_all", "/it/ask/employment.renewal/nothing", "/it/checklist/x", "/it/start/permit_expiry",
        "/it/vademecum/procedures/x", "/it/vademecum/documents/x", "/it/vademecum/laws/x",
        "/it/vademecum/interpretations/%F0%9F%98%80", "/it/checklist/x/print", "/it/ask/%00/answers",
        "/it/ask/..%2F..%2Fetc%2Fpasswd", "/it/nowhere",
    ])
    func `an address that names nothing gets a helpful page`(path: String) async throws {
        var client = try BresciaSite().client()

        let answer = try await client.get(path)

        #expect(answer.status == 404)
        #expect(answer.text.contains("<h1>") && answer.text.contains("lang=\"it\""))
    }

    @Test(arguments: [
        [("answer", "<script>alert(1)</script>")], [("answer", "\"\u{301}><b>")], [],
        [("answer", String(repeating: "9", count: 5_000))], [("answer-day", "٣"), ("answer-month", "³")],
        [("answer", "employed"), ("answer", "unemployed"), ("unknown", "")], [("answer", "\u{202E}")],
    ])
    func `whatever is sent to a question is answered, never echoed as markup`(
        fields: [(String, String)]
    ) async throws {
        var client = try BresciaSite().client()

        for path in [question, "/it/ask/employment.renewal/permit_expiry", "/ar/start/need"] {
            let answer = try await client.post(path, fields: fields)
            #expect([303, 422].contains(answer.status))
            #expect(!answer.text.contains("<script>") && !answer.text.contains("\"><b>"))
            #expect(!answer.text.contains(quoteWithAccent))
        }
    }

    @Test func `random bytes as a form never break anything`() async throws {
        var client = try BresciaSite().client()
        var random = SystemRandomNumberGenerator()

        for _ in 0..<50 {
            let body = (0..<Int.random(in: 0...300, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let answer = try await client.send(
                "POST", question,
                headers: ["Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"],
                body: body)
            #expect(answer.status < 500)
        }
    }

    @Test func `cookies cut, mixed up or made up never break anything`() async throws {
        var client = try BresciaSite().client()
        _ = try await client.answer(question, "employed")
        let sealed = Array(try #require(client.cookies["visit"]).utf8)
        var random = SystemRandomNumberGenerator()

        for round in 0..<200 {
            var bytes = sealed
            for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch round % 4 {
                case 0: bytes[place] = UInt8.random(in: 33...126, using: &random)
                case 1: bytes.removeSubrange(place...)
                case 2: bytes.insert(contentsOf: bytes[..<place], at: place)
                default: bytes = (0..<place + 1).map { _ in UInt8.random(in: 33...126, using: &random) }
                }
            }
            client.setCookie("visit", to: String(decoding: bytes.prefix(6_000), as: UTF8.self))

            let page = try await client.get("/it/checklist/employment.renewal")

            #expect(page.status < 500)
        }
    }

    @Test func `a form of another site's page is refused`() async throws {
        var client = try BresciaSite().client()

        let answer = try await client.post(
            question, fields: [("answer", "employed")], headers: ["Sec-Fetch-Site": "cross-site"])

        #expect(answer.status == 403 && client.cookies.isEmpty)
    }
}

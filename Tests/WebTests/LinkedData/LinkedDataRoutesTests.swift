import HTTPTypes
import TestSupport
import Testing
import Web

@Suite struct LinkedDataRoutesTests {
    @Test(
        arguments: [
            (nil, "application/ld+json"), ("text/turtle", "text/turtle; charset=utf-8"),
            ("application/ld+json;q=0.5, text/turtle;q=0.8", "text/turtle; charset=utf-8"),
            ("*/*", "application/ld+json"), ("text/*;q=0.1, application/json", "application/ld+json"),
            ("text/html", "application/ld+json"), ("text/turtle;q=nan,,;", "application/ld+json"),
        ] as [(String?, String)])
    func `the format is the one that the reader prefers`(accept: String?, type: String) async throws {
        var client = try SampleAPI.client()
        let answer = try await client.get("/api/v1/vademecum", headers: accept.map { ["Accept": $0] } ?? [:])

        #expect(answer.status == 200)
        #expect(answer.headers[.contentType] == type)
        #expect(answer.headers[values: .vary].contains("Accept"))
    }

    @Test(arguments: [
        "/api/v1/vademecum.ttl", "/api/v1/vademecum.jsonld", "/api/v1/procedures/employment.renewal.dmn",
    ])
    func `who has the version already is not sent it again`(path: String) async throws {
        var client = try SampleAPI.client()
        let first = try await client.get(path)
        let tag = try #require(first.headers[.eTag])

        let second = try await client.get(path, headers: ["If-None-Match": "\"other\", " + tag])
        let third = try await client.get(path, headers: ["If-None-Match": "\"other\""])

        #expect(first.status == 200)
        #expect(second.status == 304)
        #expect(second.bytes.isEmpty)
        #expect(third.bytes == first.bytes)
    }

    @Test func `a decision is a file to be opened, in the language asked for`() async throws {
        var client = try SampleAPI.client()
        let italian = try await client.get("/api/v1/procedures/employment.renewal.dmn")
        let arabic = try await client.get("/api/v1/procedures/employment.renewal.dmn?lang=ar")

        #expect(italian.headers[.contentType] == "application/xml")
        #expect(italian.headers[.contentDisposition] == "attachment; filename=\"employment.renewal.dmn\"")
        #expect(arabic.headers[.contentLanguage] == "ar")
        #expect(italian.bytes != arabic.bytes)
    }

    @Test func `an unknown decision is a problem that names the nearest`() async throws {
        var client = try SampleAPI.client()
        let missing = try await client.get("/api/v1/procedures/employment.renewa.dmn")
        let foreign = try await client.get("/api/v1/procedures/employment.renewal.dmn?lang=xx")

        #expect(missing.status == 404)
        #expect(missing.text.contains("employment.renewal"))
        #expect(foreign.status == 400)
    }

    @Test(arguments: ["/api/v1/vademecum", "/api/v1/vademecum.ttl", "/api/v1/procedures/employment.renewal.dmn"])
    func `a wrong method is told the right ones`(path: String) async throws {
        var client = try SampleAPI.client()
        let answer = try await client.send("POST", path)

        #expect(answer.status == 405)
        #expect(answer.headers[.allow] == "GET, HEAD")
    }
}

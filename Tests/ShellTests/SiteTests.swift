import HTTPTypes
import Shell
import TestSupport
import Testing

@Suite struct SiteTests {
    @Test(arguments: [
        ("ar-EG,ar;q=0.9,en;q=0.8", "/ar/"), ("de,fr;q=0.5", "/fr/"), ("zh", "/it/"), ("", "/it/"),
        ("en;q=0.1, it;q=0.2", "/it/"), ("fr;q=abc,en;q=0", "/it/"), (",;;=,EN", "/en/"),
    ])
    func `the front door leads to the home page in the browser's language`(wish: String, home: String) async throws {
        var client = try SampleSite().client()

        let answer = try await client.get("/", headers: ["Accept-Language": wish])

        #expect(answer.status == 302)
        #expect(answer.location == home)
        #expect(answer.headers[.vary] == "Accept-Language")
    }

    @Test func `a page stands in its language and direction, and leads to itself in the others`() async throws {
        var client = try SampleSite().client()

        let page = try await client.get("/ar/papers/passport").text

        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"))
        for tag in ["it", "en", "fr", "ar"] {
            #expect(page.contains("<a href=\"/\(tag)/papers/passport\" lang=\"\(tag)\" hreflang=\"\(tag)\""))
        }
        #expect(page.contains("Rete &lt;degli&gt; sportelli"))
    }

    @Test func `every answer tells the browser to refuse scripts, frames and guesses`() async throws {
        var client = try SampleSite().client()

        for path in ["/it/", "/it/missing", "/broken", "/", "/api/v1/papers/x"] {
            let headers = try await client.get(path).headers
            for name in ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"] {
                let name = try #require(HTTPField.Name(name))
                #expect(headers.contains(name))
            }
            #expect(headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'; style-src 'self';") == true)
            #expect(headers[.strictTransportSecurity] == nil)
            #expect(headers[.server] == nil)
        }
    }

    @Test func `over HTTPS browsers are told to stay there`() async throws {
        var client = try SampleSite(publicOrigin: "https://sportello.example").client()

        #expect(try await client.get("/it/").headers[.strictTransportSecurity] != nil)
    }

    @Test func `a missing page says so in the reader's language`() async throws {
        var client = try SampleSite().client()

        let missing = try await client.get("/fr/papers/unknown")
        let noLanguage = try await client.get("/xx/papers", headers: ["Accept-Language": "en"])

        #expect(missing.status == 404 && missing.text.contains("<title>Cette page n’existe pas – "))
        #expect(noLanguage.status == 404 && noLanguage.text.contains("This page is not here"))
    }

    @Test(arguments: ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "POST", "PROPFIND", "QUERY"])
    func `a wrong method is told the right ones`(method: String) async throws {
        var client = try SampleSite().client()

        let answer = try await client.send(method, "/it/papers/passport")
        let machine = try await client.send(method, "/api/v1/papers/x")

        #expect(answer.status == 405 && answer.headers[.allow] == "GET, HEAD")
        #expect(machine.status == 405 && machine.headers[.allow] == "GET, HEAD")
        #expect(machine.headers[.contentType] == "application/problem+json")
    }

    @Test func `a head has the headers of the page and no body`() async throws {
        var client = try SampleSite().client()

        let page = try await client.get("/it/")
        let head = try await client.send("HEAD", "/it/")

        #expect(head.status == 200 && head.bytes.isEmpty)
        #expect(head.headers[.contentLength] == page.headers[.contentLength])
        #expect(try await client.send("HEAD", "/it/missing").bytes.isEmpty)
    }

    @Test func `a failure of ours shows nothing of itself`() async throws {
        var client = try SampleSite().client()

        let answer = try await client.get("/broken", headers: ["Accept-Language": "it"])

        #expect(answer.status == 500 && answer.text.contains("Qualcosa non funziona"))
        #expect(!answer.text.contains("RSSMRA") && !answer.text.contains("Secret"))
    }

    @Test func `programs get a problem document`() async throws {
        var client = try SampleSite().client()

        let thrown = try await client.get("/api/v1/papers/x")
        let missing = try await client.get("/api/v2")

        #expect(
            thrown.text == #"{"allowed":["a","b"],"detail":"did you mean \"x\"?","fact":"y","status":422,"#
                + #""title":"Unknown fact","type":"about:blank"}"#)
        #expect(missing.status == 404 && missing.headers[.contentType] == "application/problem+json")
    }

    @Test func `the stylesheet is at an address that changes with it, and may be kept`() async throws {
        let sample = try SampleSite()
        var client = sample.client()

        let sheet = try await client.get(sample.layout.assets.stylesheet.path)

        #expect(sheet.status == 200 && sheet.headers[.cacheControl]?.contains("immutable") == true)
        #expect(sheet.text.contains("--accent:#0059b3"))
        #expect(try await client.get("/it/").text.contains(sample.layout.assets.stylesheet.path))
        #expect(try await client.get("/assets/../Package.swift").status == 404)
    }

    @Test(arguments: [
        "", "*", "//", "/it//", "/it/%00", "/it/papers/%ff", "http://", "http://x", "http://?", "?", "#",
        "/it/?a=%zz&&=",
        "/ar/papers/" + String(repeating: "a/", count: 5_000), "\u{301}", "/{language}/papers",
    ])
    func `no address makes the server fail`(path: String) async throws {
        var client = try SampleSite().client()

        #expect(try await client.get(path).status < 500)
        #expect(try await client.send("POST", path).status < 500)
    }
}

import Foundation
import HTTPTypes
import TestSupport
import Testing
import Vademecum
import Web

@Suite struct EveryPageTests {
    @Test(arguments: ["it", "en", "fr", "ar"])
    func `every link leads somewhere, and every page is whole`(language: String) async throws {
        var client = try BresciaSite().client()
        var waiting = ["/\(language)/"]
        var seen = Set(waiting)

        while let path = waiting.popLast() {
            let page = try await client.visit(path)
            #expect(page.status == 200, "\(path)")
            guard page.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
            check(page.text, at: path)
            for link in links(in: page.text, language) where seen.insert(link).inserted { waiting.append(link) }
        }

        #expect(seen.count > 100)
    }

    @Test(arguments: ["it", "en", "fr", "ar"])
    func `every list and every procedure is light on a slow connection, style included`(language: String) async throws {
        var client = try BresciaSite().client()
        let gzip = ["Accept-Encoding": "gzip"]
        let home = try await client.get("/\(language)/").text
        let style = try #require(home.firstMatch(of: /href="(\/assets\/[^"]+\.css)"/))
        let styleSize = try await client.get(String(style.1), headers: gzip).bytes.count

        for procedure in try BresciaSite.edition.get().procedures {
            for path in ["checklist/\(procedure.id)", "vademecum/procedures/\(procedure.id)"] {
                let page = try await client.get("/\(language)/" + path, headers: gzip)
                #expect(page.status == 200 && page.bytes.count + styleSize < 30 * 1024, "\(path)")
            }
        }
    }

    private func check(_ text: String, at path: String) {
        #expect(text.components(separatedBy: "<h1").count == 2, "one heading at \(path)")
        // Compared first, so that a failure does not print the whole page.
        let (hasGap, hasKey) = (text.contains(/\{[a-z]+\}/), text.contains(/>(common|shell|why|checklist)\.[a-z_]+</))
        #expect(!hasGap && !hasKey, "words missing at \(path)")
        let isPlain = !text.contains("<script") && !text.contains("style=")
        #expect(isPlain, "script or style at \(path)")
    }

    /// Addresses of the same language on that page, once each, without what follows `#`.
    private func links(in text: String, _ language: String) -> [String] {
        text.matches(of: /href="(\/[^"#]*)/).map { String($0.1) }.filter {
            $0.hasPrefix("/\(language)/") && !$0.hasSuffix("/leave")
        }
    }

    @Test(arguments: ["it", "ar"])
    func `the booklet stands on its own, with contents and indexes`(language: String) async throws {
        var client = try BresciaSite().client()

        let page = try await client.get("/\(language)/vademecum/booklet").text

        #expect(
            page.contains("id=\"contents\"") && page.contains("id=\"by-document\"") && page.contains("id=\"by-law\""))
        for target in page.matches(of: /href="#([^"]+)"/) {
            #expect(page.contains("id=\"\(target.1)\""))
        }
    }
}

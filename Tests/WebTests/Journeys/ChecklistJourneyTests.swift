import Foundation
import HTTPTypes
import TestSupport
import Testing
import Web

@Suite struct ChecklistJourneyTests {
    private let list = "/it/checklist/employment.renewal"

    @Test func `every line of the list can be asked why`() async throws {
        var client = try BresciaSite().client()
        let page = try await client.get(list).text

        let lines = page.components(separatedBy: "item-name").count - 1
        let reasons = page.components(separatedBy: "<details class=\"why\">").count - 1

        #expect(lines > 10 && reasons >= lines)
        #expect(page.contains("/it/vademecum/laws/TUI") && page.contains("brescia-2026"))
    }

    @Test func `the day can be changed, and the list follows`() async throws {
        var client = try BresciaSite().client()
        #expect(try await client.get(list).text.contains("domenica 22 novembre 2026"))

        let changed = try await client.answer(list + "/day", "2026-12-01")

        #expect(changed.status == 200 && changed.text.contains("martedì 1º dicembre 2026"))
    }

    @Test func `a day that no rule covers is refused with the form to choose another`() async throws {
        var client = try BresciaSite().client()

        let refused = try await client.answer(list + "/day", "1999-01-01")

        #expect(refused.status == 422)
        #expect(refused.text.contains("non ha regole per questa procedura") && refused.text.contains("value=\"1999\""))
        #expect(try await client.get(list).text.contains("22 novembre 2026"))
    }

    @Test func `the sum behind the income stands on the list and on paper, in the reader's writing`() async throws {
        var client = try BresciaSite().client()
        for (fact, value) in [
            ("employment_status", "employed"), ("household_members", "1"), ("children_under_14", "0"),
            ("annual_income", "10000"), ("uses_family_income", "false"),
        ] {
            _ = try await client.answer("/it/ask/employment.renewal/\(fact)", value)
        }

        let page = try await client.get(list).text
        let paper = try await client.get(list + "/print?with=en").text

        #expect(page.contains("7.101,12\u{A0}€") && page.contains("× 1,5") && page.contains("= 10.651,68\u{A0}€"))
        #expect(page.contains("<li>Mancano: 651,68\u{A0}€</li>"))
        #expect(paper.contains("= 10.651,68\u{A0}€") && paper.contains("= €10,651.68"))
    }

    @Test func `the list and the procedure lead to what happens after lodging`() async throws {
        var client = try BresciaSite().client()
        let after = "/it/vademecum/procedures/employment.renewal/after"

        #expect(try await client.get(list).text.contains("href=\"\(after)\""))
        #expect(try await client.get("/it/vademecum/procedures/employment.renewal").text.contains("href=\"\(after)\""))
        let page = try await client.get(after).text

        #expect(page.contains("Entro 10 giorni da quando: Ricevi il preavviso di rifiuto"))
        #expect(page.contains("L 241/1990"))
        #expect(try await client.get("/it/vademecum/life-cycles/nowhere").status == 404)
        #expect(try await client.get("/it/vademecum/procedures/nowhere/after").status == 404)
    }

    @Test func `on paper Italian stands beside the language asked for, with boxes to tick`() async throws {
        var client = try BresciaSite().client()

        let page = try await client.get("/it/checklist/employment.renewal/print?with=ar").text
        let alone = try await client.get("/it/checklist/employment.renewal/print").text
        let odd = try await client.get("/fr/checklist/employment.renewal/print?with=%3Cx%3E")

        #expect(page.contains("<td lang=\"it\" dir=\"ltr\">") && page.contains("<td lang=\"ar\" dir=\"rtl\">"))
        #expect(page.contains("class=\"tick\""))
        #expect(!alone.contains("<td lang=\"ar\""))
        #expect(odd.status == 200 && odd.text.contains("<td lang=\"fr\""))
    }

    @Test func `a list is nobody else's: no copy of it is kept`() async throws {
        var client = try BresciaSite().client()

        #expect(try await client.get(list).headers[.cacheControl] == "no-store")
    }
}

import Foundation
import TestSupport
import Testing
import Web

@Suite struct TriageJourneyTests {
    @Test func `a situation leads to the procedure that fits, with a link to its interview`() async throws {
        var client = try BresciaSite().client()
        let first = try await client.visit("/it/start")
        #expect(first.text.contains("/it/start/need\""))

        _ = try await client.answer("/it/start/need", "renew")
        _ = try await client.answer("/it/start/current_permit", "study")
        _ = try await client.answer("/it/start/still_studying", "true")
        let result = try await client.get("/it/start/result").text

        #expect(result.contains("href=\"/it/ask/study.renewal\""))
        #expect(!result.contains("href=\"/it/ask/family.renewal\""))
        #expect(result.contains("/it/start/need\""))
    }

    @Test func `a situation without a procedure leads to a desk`() async throws {
        var client = try BresciaSite().client()

        _ = try await client.answer("/it/start/need", "services")
        _ = try await client.answer("/it/start/service_wanted", "other")
        let result = try await client.get("/it/start/result")

        #expect(result.status == 200 && result.text.contains("<h1>Parla con uno sportello</h1>"))
        #expect(result.text.contains("via Corsica 165"))
    }

    @Test func `whoever does not know what she needs is sent to a desk, not through every question`() async throws {
        var client = try BresciaSite().client()

        _ = try await client.answer("/it/start/need", "?")
        let result = try await client.get("/it/start/result").text

        #expect(result.contains("<h1>Parla con uno sportello</h1>"))
        #expect(!result.contains("/it/ask/"))
    }

    @Test func `where guessing is dangerous the desk stands before the procedure, and one can leave at once`()
        async throws
    {
        var client = try BresciaSite().client()

        _ = try await client.answer("/it/start/need", "protection")
        let question = try await client.visit("/it/start/protection_need").text
        _ = try await client.answer("/it/start/protection_need", "violence_or_exploitation")
        let result = try await client.get("/it/start/result").text

        #expect(question.contains("href=\"/it/leave\"") && result.contains("href=\"/it/leave\""))
        let desk = try #require(result.range(of: "112")?.lowerBound)
        let procedure = try #require(result.range(of: "/it/ask/special_cases.first_issue")?.lowerBound)
        #expect(desk < procedure)
    }

    @Test func `of several procedures the best stands first, as a card of its own`() async throws {
        var client = try BresciaSite().client()
        for (fact, answer) in [
            ("need", "family"), ("family_need", "relative_here"), ("family_situation", "italian_spouse"),
            ("current_permit", "study"),
        ] {
            _ = try await client.answer("/it/start/\(fact)", answer)
        }

        let result = try await client.get("/it/start/result").text

        #expect(result.components(separatedBy: "<article class=\"panel\">").count == 2)
        let first = try #require(result.range(of: "/it/ask/italian_family.first_issue")?.lowerBound)
        let second = try #require(result.range(of: "/it/ask/italian_cohabitant.first_issue")?.lowerBound)
        #expect(first < second)
    }

    @Test func `a result that one more answer would change asks for it`() async throws {
        var client = try BresciaSite().client()
        _ = try await client.answer("/it/start/need", "renew")

        let response = try await client.get("/it/start/result")

        #expect(response.status == 303)
    }

    @Test func `beginning again shows the first question with the earlier answer chosen`() async throws {
        var client = try BresciaSite().client()
        _ = try await client.answer("/en/start/need", "renew")

        let again = try await client.visit("/en/start").text

        #expect(again.contains("value=\"renew\" checked"))
    }

    @Test func `whoever asks for protection can leave at once, and nothing stays`() async throws {
        var client = try BresciaSite().client()
        _ = try await client.answer("/it/start/need", "protection")
        let question = try await client.visit("/it/ask/asylum_request.first_issue")
        #expect(question.text.contains("href=\"/it/leave\""))

        let away = try await client.visit("/it/leave")

        #expect(client.cookies.isEmpty)
        #expect(away.text.contains("112") && !away.text.contains("asylum"))
    }

    @Test func `whoever asks for something ordinary sees no alarming button`() async throws {
        var client = try BresciaSite().client()

        #expect(try await client.visit("/it/ask/employment.renewal").text.contains("/leave") == false)
    }
}

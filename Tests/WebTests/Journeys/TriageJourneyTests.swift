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
        let result = try await client.get("/it/start/result").text

        #expect(result.contains("href=\"/it/ask/study.renewal\""))
        #expect(!result.contains("href=\"/it/ask/family.renewal\""))
        #expect(result.contains("/it/start/need\""))
    }

    @Test func `a situation without a procedure leads to a desk`() async throws {
        var client = try BresciaSite().client()

        _ = try await client.answer("/it/start/need", "other")
        let result = try await client.get("/it/start/result")

        #expect(result.status == 200 && result.text.contains("<h1>Parla con uno sportello</h1>"))
    }

    @Test func `beginning again shows the first question with the earlier answer chosen`() async throws {
        var client = try BresciaSite().client()
        _ = try await client.answer("/en/start/need", "renew")

        let again = try await client.visit("/en/start").text

        #expect(again.contains("value=\"renew\" checked"))
    }

    @Test func `whoever asks for protection can leave at once, and nothing stays`() async throws {
        var client = try BresciaSite().client()
        _ = try await client.answer("/it/start/need", "asylum")
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

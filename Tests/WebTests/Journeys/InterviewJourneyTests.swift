import HTTPTypes
import TestSupport
import Testing
import Web

@Suite struct InterviewJourneyTests {
    private let ask = "/it/ask/employment.renewal"

    @Test func `an interview goes from question to question, to the answers, to the list`() async throws {
        var client = try BresciaSite().client()
        let first = try await client.visit(ask)
        #expect(first.text.contains("Quando scade il tuo permesso di soggiorno?"))
        #expect(first.text.contains("Domanda 1 di circa"))

        let second = try await client.answer(ask + "/permit_expiry", "2027-01-10")
        #expect(second.text.contains("Domanda 2 di circa"))
        let answers = try await client.get(ask + "/answers").text
        let list = try await client.get("/it/checklist/employment.renewal").text

        #expect(answers.contains("10 gennaio 2027") && answers.contains("\(ask)/permit_expiry"))
        #expect(list.contains("da mercoledì 11 novembre 2026 a giovedì 11 marzo 2027"))
    }

    @Test func `what is not known is skipped, and the list says what depends on it`() async throws {
        var client = try BresciaSite().client()

        let next = try await client.post(ask + "/permit_expiry", fields: [("answer-day", ""), ("unknown", "yes")])
        _ = try await client.answer(ask + "/employment_status", "?")

        #expect(next.status == 303)
        let list = try await client.get("/it/checklist/employment.renewal").text
        #expect(list.contains("Dipende da una risposta") && list.contains("\(ask)/employment_status\""))
        #expect(try await client.get(ask + "/answers").text.contains("Non lo so"))
    }

    @Test(arguments: [
        (["31", "2", "2027"], "Questa data non esiste"), (["", "", ""], "Scrivi la data"),
        (["10", "", "2027"], "Scrivi il giorno, il mese e l’anno"), (["1", "1", "1850"], "Scrivi una data da"),
        (["<b>", "\"", "2027"], "Questa data non esiste"),
    ])
    func `a date that cannot be is explained beside the field, and what was typed stays`(
        parts: [String], message: String
    ) async throws {
        var client = try BresciaSite().client()

        let fields = zip(["answer-day", "answer-month", "answer-year"], parts).map { ($0, $1) }
        let answer = try await client.post(ask + "/permit_expiry", fields: fields)

        #expect(answer.status == 422)
        #expect(answer.text.contains("<title>Da controllare:") && answer.text.contains("error-summary"))
        #expect(answer.text.contains("href=\"#answer\"") && answer.text.contains(message))
        #expect(parts[2].isEmpty || answer.text.contains("value=\"\(parts[2])\""))
        #expect(!answer.text.contains("<b>"))
    }

    @Test(arguments: ["1.234,50 €", "1234.50", "1234,5", " 1 234,50 "])
    func `an amount is understood as people write it`(typed: String) async throws {
        var client = try BresciaSite().client()
        try await answerUpToIncome(&client)

        _ = try await client.post(ask + "/annual_income", fields: [("answer", typed)])

        #expect(try await client.get(ask + "/answers").text.contains("1.234,50\u{A0}€"))
    }

    @Test func `an answer that makes another needless drops it, says so once, and keeps the others`() async throws {
        var client = try BresciaSite().client()
        _ = try await client.answer(ask + "/housing", "guest")
        _ = try await client.answer(ask + "/employment_status", "employed")
        _ = try await client.answer(ask + "/domestic_work", "true")

        let next = try await client.answer(ask + "/employment_status", "unemployed")
        let answers = try await client.get(ask + "/answers").text

        #expect(next.text.contains("Non serve più questa risposta") && next.text.contains("lavoro domestico"))
        #expect(!answers.contains("Non serve più questa risposta"))
        #expect(answers.contains("Ospite in casa") && answers.contains("Ho perso il lavoro"))
        #expect(!answers.contains("\(ask)/domestic_work"))
    }

    @Test func `a question that no longer matters leads on to the next that does`() async throws {
        var client = try BresciaSite().client()
        _ = try await client.answer(ask + "/employment_status", "unemployed")

        let answer = try await client.get(ask + "/domestic_work")

        #expect(answer.status == 303 && answer.location == ask + "/permit_expiry")
    }

    @Test func `nothing that was answered stands in an address`() async throws {
        var client = try BresciaSite().client()

        let answer = try await client.post(
            ask + "/permit_expiry",
            fields: [("answer-day", "10"), ("answer-month", "1"), ("answer-year", "2027")])

        #expect(answer.location == ask + "/passport_status")
        #expect(answer.headers[.setCookie]?.contains("2027") == false)
        #expect(answer.headers[.setCookie]?.contains("HttpOnly; SameSite=Lax") == true)
    }

    private func answerUpToIncome(_ client: inout SiteClient) async throws {
        for (fact, value) in [
            ("employment_status", "employed"), ("domestic_work", "false"), ("income_documented", "true"),
        ] {
            _ = try await client.answer(ask + "/" + fact, value)
        }
    }
}

import Testing
import Vademecum
import Web

@Suite struct ChecklistAPITests {
    @Test func `a checklist has the members of the description, in its order`() async throws {
        let (status, json) = try await SampleAPI.ask(
            #"{"procedure": "employment.renewal", "facts": {"employment_status": "employed"}, "on": "2026-11-22"}"#)

        #expect(status == 200)
        #expect(
            json.names.prefix(9) == [
                "procedure", "edition", "on", "documents", "checks", "deadlines", "fees", "total", "questions",
            ])
        #expect(
            json["documents"]?.elements.first?.names.prefix(11) == [
                "document", "state", "alternatives", "because", "waits_for", "condition", "basis", "layer",
                "confidence",
                "interpretation", "sources",
            ])
        #expect(json["on"] == "2026-11-22")
    }

    @Test func `a fact decides, and what still waits names its facts`() async throws {
        let (_, json) = try await SampleAPI.ask(
            #"{"procedure": "employment.renewal", "facts": {"employment_status": "employed"}, "on": "2026-11-22"}"#)

        let payslips = json["documents"]?.elements.first { $0["document"] == "payslips" }
        #expect(payslips?["state"] == "needed")
        #expect(payslips?["because"] == [["fact": "employment_status", "value": "employed"]])
        let hiring = json["documents"]?.elements.first { $0["document"] == "hiring_notice" }
        #expect(hiring?["state"] == "undetermined")
        #expect(hiring?["waits_for"] == ["domestic_work"])
        #expect(json["total"] == .null)
    }

    @Test func `a check carries its arithmetic, exact and once for each reading`() async throws {
        let (_, json) = try await SampleAPI.ask(
            """
            {"procedure": "family.cohesion", "on": "2025-11-20", "facts": {"cohesion_ground": "existing_tie",
            "sponsor_status": "permit", "household_income": 9800, "supported_relatives": 4}}
            """)

        let income = json["checks"]?.elements.first { $0["id"] == "income" }
        let missing = income?["figures"]?.elements.first { $0["id"] == "missing" }
        #expect(missing?["value"] == "704.46" && missing?["unit"] == "euro" && missing?["reading"] == "joined_only")
        let other = json["checks"]?.elements.first { $0["id"] == "income_with_dependants" }
        let threshold = other?["figures"]?.elements.first { $0["id"] == "threshold" }
        #expect(threshold?["value"] == .null && threshold?["reading"] == "all_dependants")
        #expect(threshold?["waits_for"] == ["supported_children_under_14"])
    }

    @Test func `null means that nobody knows, and no date means today`() async throws {
        let (_, bare) = try await SampleAPI.ask(#"{"procedure": "employment.renewal"}"#)
        let (_, unknown) = try await SampleAPI.ask(
            #"{"procedure": "employment.renewal", "facts": {"employment_status": null}, "on": null}"#)

        #expect(bare == unknown)
        #expect(bare["on"] == "2026-11-22")
    }

    @Test(arguments: ["12500.5", "12500.50", "1.25005e4", #""12500.50""#, #""12500.5""#])
    func `an amount may be written as a number or in quotes`(amount: String) async throws {
        let (status, json) = try await SampleAPI.ask(
            #"{"procedure": "employment.renewal", "facts": {"annual_income": \#(amount)}}"#)

        #expect(status == 200)
        let known = json["checks"]?.elements.flatMap { $0["because"]?.elements ?? [] } ?? []
        #expect(known.allSatisfy { $0["fact"] != "annual_income" || $0["value"] == "12500.50" })
    }

    @Test(arguments: [
        (#"{"employment_staus": "employed"}"#, "did you mean \"employment_status\"?"),
        (#"{"employment_status": "astronaut"}"#, "\"employed\""),
        (#"{"employment_status": true}"#, "not a boolean"),
        (#"{"domestic_work": "yes"}"#, "true or false"),
        (#"{"permit_expiry": "2027-02-30"}"#, "no such date"),
        (#"{"permit_expiry": "1066-10-14"}"#, "1990-01-01"),
        (#"{"household_members": 1.5}"#, "a whole number"),
        (#"{"household_members": 1e400}"#, "outside"),
        (#"{"annual_income": -0.001}"#, "outside"),
        (#"{"annual_income": "1.234,50"}"#, "an amount in euro"),
        (#"{"lodging_date": "2026-01-01"}"#, "\"on\""),
    ])
    func `a fact that cannot be is refused with what is allowed`(facts: String, words: String) async throws {
        let (status, json) = try await SampleAPI.ask(#"{"procedure": "employment.renewal", "facts": \#(facts)}"#)

        #expect(status == 422)
        #expect(json["status"] == 422)
        #expect(json["detail"]?.string?.contains(words) == true)
        #expect(json["errors"]?.elements.count == 1)
    }

    @Test func `fifty thousand unknown facts are refused at once`() async throws {
        let facts = (0..<50_000).map { "\"f\($0)\":1" }.joined(separator: ",")
        let (status, json) = try await SampleAPI.ask(#"{"procedure": "employment.renewal", "facts": {\#(facts)}}"#)

        #expect(status == 422)
        #expect(json["errors"]?.elements.count == 20)
    }

    @Test(arguments: [
        (#"{"procedure": "employment.renewa"}"#, 404), (#"{"procedure": 5}"#, 422), (#"{}"#, 422), ("[]", 400),
        ("{", 400), ("", 400), (#"{"procedure": "any.update", "procedure": "any.update"}"#, 400),
        (#"{"procedure": "any.update", "facts": []}"#, 422), (#"{"procedure": "any.update", "extra": 1}"#, 422),
        (#"{"procedure": "any.update", "on": "2026-11-31"}"#, 422),
        (#"{"procedure": "any.update", "on": 20261122}"#, 422),
        (#"{"procedure": "any.update", "on": "2000-01-01"}"#, 422),
    ])
    func `what cannot be answered is refused with the right status`(body: String, status: Int) async throws {
        #expect(try await SampleAPI.ask(body).status == status)
    }

    @Test func `only JSON is taken, and no more than a mebibyte of it`() async throws {
        #expect(try await SampleAPI.ask("{}", type: "text/plain").status == 415)
        #expect(try await SampleAPI.ask("{}", type: nil).status == 415)
        #expect(try await SampleAPI.ask("{}", type: "application/json; charset=latin1").status == 415)
        #expect(
            try await SampleAPI.ask(#"{"procedure": "any.update"}"#, type: "Application/JSON;charset=UTF-8").status
                == 200)
        #expect(try await SampleAPI.ask([UInt8](repeating: 0x20, count: (1 << 20) + 1)).status == 413)
    }
}

import HTTPTypes
import TestSupport
import Testing
import Vademecum
import Web

@Suite struct CatalogueAPITests {
    private func get(_ path: String, headers: [String: String] = [:]) async throws -> (status: Int, json: JSON) {
        var client = try SampleAPI.client()
        let answer = try await client.get(path, headers: headers)
        return (answer.status, try JSONReader.read(answer.bytes))
    }

    @Test func `every procedure of the list can be read in full`() async throws {
        let list = try await get("/api/v1/procedures").json["procedures"]?.elements ?? []

        #expect(list.count == (try SampleAPI.edition.get().procedures.count))
        for id in list.compactMap({ $0["id"]?.string }) {
            let (status, procedure) = try await get("/api/v1/procedures/" + id)
            #expect(status == 200)
            #expect(procedure["questions"]?.elements.isEmpty == false)
            #expect(procedure["requirements"]?.elements.isEmpty == false)
        }
    }

    @Test func `life cycles tell states, events and clocks, and each procedure names its own`() async throws {
        let (status, answer) = try await get("/api/v1/life-cycles?lang=en")
        let cycle = try #require(answer["life_cycles"]?.elements.first { $0["id"]?.string == "permit" })
        let reply = try #require(cycle["clocks"]?.elements.first { $0["id"]?.string == "notice_reply" })

        #expect(status == 200)
        #expect(reply["length"] == ["count": 10, "unit": "days", "before": false])
        #expect(reply["label"]?.string == "Answer the notice before refusal")
        #expect(reply["basis"] == ["L 241/1990 10-bis"])
        #expect(try await get("/api/v1/procedures/family.renewal").json["life_cycle"]?.string == "permit")
    }

    @Test func `texts come in the language that is asked for`() async throws {
        let italian = try await get("/api/v1/procedures").json
        let english = try await get("/api/v1/procedures", headers: ["Accept-Language": "de, en;q=0.5"]).json

        #expect(english == (try await get("/api/v1/procedures?lang=en", headers: ["Accept-Language": "ar"]).json))
        #expect(italian.names == english.names)
        #expect(try await get("/api/v1/procedures?lang=xx").status == 400)
    }

    @Test func `papers name the procedures that speak of them`() async throws {
        let documents = try await get("/api/v1/documents").json["documents"]?.elements ?? []

        let passport = documents.first { $0["id"] == "passport_copy" }
        #expect(passport?["procedures"]?.elements.contains("employment.renewal") == true)
    }

    @Test func `the edition in service is told`() async throws {
        let editions = try await get("/api/v1/editions").json["editions"]?.elements ?? []

        #expect(editions.map { $0["id"]?.string } == [try SampleAPI.edition.get().name.description])
    }

    @Test func `what is not there is a problem document`() async throws {
        for path in ["/api/v1/procedures/employment.renewa", "/api/v1/nothing", "/api"] {
            let (status, json) = try await get(path)
            #expect(status == 404)
            #expect(json["status"] == 404)
            #expect(json["title"] == "Not Found")
        }
    }

    @Test(arguments: [("POST", "/api/v1/procedures", "GET, HEAD"), ("GET", "/api/v1/checklists", "POST")])
    func `a wrong method is told the right ones`(method: String, path: String, allowed: String) async throws {
        var client = try SampleAPI.client()
        let answer = try await client.send(method, path)

        #expect(answer.status == 405)
        #expect(answer.headers[.allow] == allowed)
    }

    @Test func `every reference of the description leads somewhere`() async throws {
        let (_, document) = try await get("/openapi.json")
        let schemas = document["components"]?["schemas"]

        #expect(document["openapi"] == "3.1.0")
        for reference in references(in: document) {
            let name = String(reference.dropFirst("#/components/schemas/".count))
            #expect(schemas?[name] != nil, "\(reference)")
        }
    }

    private func references(in json: JSON) -> [String] {
        switch json {
        case .object(let members):
            members.flatMap { $0.name == "$ref" ? [$0.value.string ?? ""] : references(in: $0.value) }
        case .array(let elements): elements.flatMap(references)
        default: []
        }
    }
}

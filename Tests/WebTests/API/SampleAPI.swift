import Foundation
import Shell
import TestSupport
import Vademecum
import Vocabulary
import Web

/// The API over the repository's own content, on a day that stands still.
enum SampleAPI {
    static let content = URL(filePath: Repository.root + "/Content", directoryHint: .isDirectory)
    static let edition = Result { try Edition.load(from: content, layer: "brescia") }
    static let origin = "https://sportello.test"
    static let today = Day(number: 20_779)  // 2026-11-22

    static func client() throws -> SiteClient {
        let edition = try edition.get()
        let layout = Layout(
            network: Network(names: [:], city: "Brescia"),
            phrasebook: try Phrasebook(folder: Repository.interfaceLanguages))
        let routes = Routes(layout: layout)
        APIRoutes(edition: { edition }, today: { today }).add(to: routes)
        LinkedDataRoutes(
            edition: { edition }, today: { today }, origin: origin, phrasebook: layout.phrasebook
        ).add(to: routes)
        DecisionRoutes(edition: { edition }).add(to: routes)
        return SiteClient(routes.site())
    }

    /// What a request for a checklist is answered with.
    static func ask(_ body: String, type: String? = "application/json") async throws -> (status: Int, json: JSON) {
        try await ask(Array(body.utf8), type: type)
    }

    static func ask(_ body: [UInt8], type: String? = "application/json") async throws -> (status: Int, json: JSON) {
        var client = try client()
        let headers = type.map { ["Content-Type": $0] } ?? [:]
        let answer = try await client.send("POST", "/api/v1/checklists", headers: headers, body: body)
        return (answer.status, try JSONReader.read(answer.bytes))
    }
}

extension JSON {
    /// The elements of an array; none of anything else.
    var elements: [JSON] {
        if case .array(let elements) = self { return elements }
        return []
    }

    /// The names of an object's members, in order.
    var names: [String] {
        if case .object(let members) = self { return members.map(\.name) }
        return []
    }

    var string: String? {
        if case .string(let text) = self { return text }
        return nil
    }
}

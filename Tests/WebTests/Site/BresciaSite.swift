import Foundation
import Safeguard
import Shell
import TestSupport
import Testing
import Vademecum
import Vocabulary
import Web

/// The public site with Brescia's Vademecum, on a Sunday of November 2026, at noon in Italy.
struct BresciaSite {
    static let edition: Result<Edition, any Error> = Result {
        try Edition.load(from: URL(filePath: Repository.root + "/Content"), layer: "brescia")
    }

    let sealer = Sealer(key: SealingKey())

    /// A visitor's browser; `later` is how many seconds have passed since noon.
    func client(later: Int = 0) throws -> SiteClient {
        let edition = try BresciaSite.edition.get()
        let layout = Layout(
            network: Network(names: [.italian: "Sportello"], city: edition.city),
            phrasebook: try Phrasebook(folder: Repository.interfaceLanguages),
            assets: Assets(addingStyles: PublicSite.styles), sections: PublicSite.sections)
        let routes = Routes(layout: layout)
        let now = Moment(seconds: 1_795_345_200 + later)
        PublicSite(edition: CurrentEdition(edition), layout: layout, sealer: sealer, isSecure: false, now: { now })
            .add(to: routes)
        return SiteClient(routes.site())
    }
}

extension SiteClient {
    /// Gets a page, following where it leads.
    mutating func visit(_ path: String) async throws -> Answer {
        var answer = try await get(path)
        for _ in 0..<5 {
            guard answer.status == 303 || answer.status == 302, let next = answer.location else { break }
            answer = try await get(next)
        }
        return answer
    }

    /// Answers the question at that path, and follows where it leads.
    mutating func answer(_ path: String, _ value: String) async throws -> Answer {
        let parts = value.split(separator: "-").map(String.init)
        let isDate = parts.count == 3
        let fields =
            isDate
            ? [("answer-day", parts[2]), ("answer-month", parts[1]), ("answer-year", parts[0])] : [("answer", value)]
        let answer = try await post(path, fields: fields)
        guard answer.status == 303, let next = answer.location else { return answer }
        return try await visit(next)
    }
}

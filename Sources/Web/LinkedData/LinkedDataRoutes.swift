package import Hummingbird
package import Shell
package import Vademecum
package import Vocabulary

/// The edition as linked data: `/api/v1/vademecum` in the format that is asked for, and one address for each format.
package struct LinkedDataRoutes: Sendable {
    let edition: @Sendable () -> Edition
    let today: @Sendable () -> Day
    let origin: String
    let phrasebook: Phrasebook
    private let written = WrittenAnswers()

    /// - Parameters:
    ///   - edition: Asked for once for each request, so that it may be replaced while serving.
    ///   - today: The day for which amounts are told.
    ///   - origin: Where readers reach the site, as in `https://sportello.example`: all addresses begin with it.
    ///   - phrasebook: What permits are called.
    package init(
        edition: @escaping @Sendable () -> Edition, today: @escaping @Sendable () -> Day, origin: String,
        phrasebook: Phrasebook
    ) {
        self.edition = edition
        self.today = today
        self.origin = origin
        self.phrasebook = phrasebook
    }

    package func add(to router: some RouterMethods<PageContext>) {
        router.group("api/v1")
            .get("vademecum", use: negotiated)
            .get("vademecum.jsonld") { request, _ in answer(request, in: .jsonld) }
            .get("vademecum.ttl") { request, _ in answer(request, in: .turtle) }
    }

    @Sendable func negotiated(_ request: Request, context: PageContext) -> Response {
        var response = answer(request, in: LinkedDataFormat(accepting: request.headers[.accept]))
        response.headers[values: .vary].append("Accept")
        return response
    }

    private func answer(_ request: Request, in format: LinkedDataFormat) -> Response {
        let (edition, today) = (edition(), today())
        let version = EntityTag("\(edition.name.contentHash)-\(today)-\(format.rawValue)")
        return version.response(to: request, type: format.mediaType) {
            written.bytes(of: format.rawValue, version: version.text) {
                let vademecum = VademecumDescription(edition, on: today, below: origin, phrasebook: phrasebook)
                return format.bytes(of: vademecum.graph, base: vademecum.base)
            }
        }
    }
}

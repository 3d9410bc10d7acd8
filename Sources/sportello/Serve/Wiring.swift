import Shell
import Vademecum
import Vocabulary
import Web

/// Puts the parts of the server together.
struct Wiring {
    let source: ContentOptions
    let edition: CurrentEdition
    let origin: String?

    func site() throws -> Site {
        let layout = Layout(
            network: Network(names: [:], city: edition.now.city),
            phrasebook: try source.interface())
        let routes = Routes(layout: layout, publicOrigin: origin)
        APIRoutes(edition: { edition.now }, today: { .today() }).add(to: routes)
        return routes.site()
    }
}

import Safeguard
import Shell
import Vademecum
import Web

/// Puts the parts of the server together.
struct Wiring {
    let source: ContentOptions
    let edition: CurrentEdition
    /// Where readers reach the site; nil on one's own machine.
    let origin: String?
    /// Where the server can be reached: the origin, or its own address.
    let address: String

    func site() throws -> Site {
        let layout = try layout()
        let routes = Routes(layout: layout, publicOrigin: origin)
        // The key lives as long as the process: answers that visitors keep are gone with it.
        let pages = PublicSite(
            edition: edition, layout: layout, sealer: Sealer(key: SealingKey()),
            isSecure: origin?.hasPrefix("https://") ?? false)
        pages.add(to: routes)
        APIRoutes(edition: { edition.now }, today: { Moment.now().italianDay }).add(to: routes)
        LinkedDataRoutes(
            edition: { edition.now }, today: { Moment.now().italianDay }, origin: address,
            phrasebook: layout.phrasebook
        ).add(to: routes)
        DecisionRoutes(edition: { edition.now }).add(to: routes)
        return routes.site()
    }

    private func layout() throws -> Layout {
        let phrasebook = try source.interface()
        return Layout(
            network: Network(names: PublicSite.names(in: phrasebook), city: edition.now.city), phrasebook: phrasebook,
            assets: Assets(addingStyles: PublicSite.styles), sections: PublicSite.sections)
    }
}

import Foundation
import Safeguard
import Shell
import TestSupport
import Vademecum
import Vocabulary
import Web

/// Measures what a visitor waits for: loading the content, making a checklist, and its page.
@main
enum Service {
    static func main() async throws {
        let content = URL(filePath: Repository.root + "/Content", directoryHint: .isDirectory)
        let edition = try Edition.load(from: content, layer: "brescia")
        let answers = try Applicant.answers(in: edition)
        let today = Moment.now().italianDay

        let loading = try await Timing.of(20) { _ = try Edition.load(from: content, layer: "brescia") }
        print(loading.line("content loads", goal: .milliseconds(300)))

        var papers = 0
        let making = try await Timing.of(2_000) {
            papers += try edition.checklist(Applicant.procedure, answers, on: today).papers.count
        }
        print(making.line("a checklist with its reasons", goal: .microseconds(50)))

        let bare = try await Timing.of(2_000) {
            papers += try edition.checklist(Applicant.procedure, Answers(), on: today).papers.count
        }
        print(bare.line("a checklist for someone who said nothing", goal: .microseconds(50)))

        let talking = try await Timing.of(500) {
            papers += try edition.interview(Applicant.procedure, answers, on: today).open.count
        }
        print(talking.line("where an interview stands, every answer replayed", goal: nil))

        for language in [Language.italian, .arabic] {
            var client = SiteClient(try site(edition))
            try await Applicant.walk(&client)
            let path = "/\(language.tag)/checklist/\(Applicant.procedure)"
            let size = try await client.get(path).bytes.count
            let page = try await Timing.of(500) { _ = try await client.get(path) }
            print(
                page.line("its page in \(language.tag), \(size) bytes, cookie opened and all", goal: .microseconds(300))
            )
        }
    }

    private static func site(_ edition: Edition) throws -> Site {
        let layout = Layout(
            network: Network(names: [:], city: edition.city),
            phrasebook: try Phrasebook(folder: Repository.interfaceLanguages),
            assets: Assets(addingStyles: PublicSite.styles), sections: PublicSite.sections)
        let routes = Routes(layout: layout)
        PublicSite(
            edition: CurrentEdition(edition), layout: layout, sealer: Sealer(key: SealingKey()), isSecure: false
        ).add(to: routes)
        return routes.site()
    }
}

import HTML
import HTTPTypes
import Hummingbird
import Safeguard
import Shell
import TestSupport
import Vocabulary

/// A small site with a page, a form that keeps an answer, and routes that fail.
struct SampleSite {
    let layout: Layout
    let cookie: SealedCookie

    init(publicOrigin: String? = nil, now: @escaping @Sendable () -> Moment = { Moment(seconds: 1_000_000) }) throws {
        layout = Layout(
            network: Network(names: [.italian: "Rete <degli> sportelli", .english: "Desk network"], city: "Brescia"),
            phrasebook: try Phrasebook(folder: Repository.interfaceLanguages))
        cookie = SealedCookie(
            "answers", sealer: Sealer(key: SealingKey()), isSecure: publicOrigin != nil, now: now)
        self.publicOrigin = publicOrigin
    }

    private let publicOrigin: String?

    func client() -> SiteClient {
        let routes = Routes(layout: layout, publicOrigin: publicOrigin)
        routes.inEachLanguage { group in
            group.get { _, context in
                PageResponse(page("Home", "/", context.language), keeping: .shared)
            }
            group.get("papers/{paper}") { request, context in
                if context.parameters.get("paper") == "long" {
                    return PageResponse(
                        page(String(repeating: "Passaporto ", count: 500), "/papers/long", context.language),
                        keeping: .shared)
                }
                guard context.parameters.get("paper") == "passport" else { throw Refusal.notFound }
                return PageResponse(page("Passport", "/papers/passport", context.language), keeping: .shared)
            }
            group.get("answer", use: showAnswer)
            group.post("answer", use: keepAnswer)
        }
        routes.get("broken") { _, _ -> Response in throw Secret(word: "tax code RSSMRA") }
        routes.get("api/v1/papers/{paper}") { _, _ -> Response in
            throw Problem(
                status: .unprocessableContent, title: "Unknown fact", detail: "did you mean \"x\"?",
                members: ["fact": .text("y"), "allowed": .list(["a", "b"])])
        }
        routes.post("api/v1/papers") { request, context in
            String(try await request.bytes(upTo: context.maxUploadSize).count)
        }
        return SiteClient(routes.site())
    }

    private struct Secret: Error { let word: String }

    @Sendable private func showAnswer(_ request: Request, context: PageContext) async throws -> PageResponse {
        switch cookie.read(from: request) {
        case .absent: return PageResponse(page("None", "/answer", context.language), keeping: .personal)
        case .expired: throw Refusal.expired
        case .open(let bytes):
            let text = String(decoding: bytes, as: UTF8.self)
            return PageResponse(page(text, "/answer", context.language), keeping: .personal)
        }
    }

    @Sendable private func keepAnswer(_ request: Request, context: PageContext) async throws -> SeeOther {
        let form = try await request.form()
        let field = try cookie.field(keeping: Array((form["answer"] ?? "").utf8))
        return SeeOther(context.language.path("/answer"), cookies: [field])
    }

    private func page(_ title: String, _ path: String, _ language: Language) -> Markup {
        layout.page(Frame(title: title, path: path), in: language) { h1(title) }
    }
}

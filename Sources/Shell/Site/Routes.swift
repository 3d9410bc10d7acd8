public import Hummingbird
public import Vocabulary

/// All addresses of the site, gathered while the program starts.
///
/// It is a router that also knows which methods each address answers, so that a wrong one is told the right ones, and that
/// brings what every site has: the front door at `/`, the stylesheet, the gate before every route.
public final class Routes: RouterMethods {
    public typealias Context = PageContext

    private let router = Router(context: PageContext.self, options: .autoGenerateHeadEndpoints)
    private var methods: [String: (path: RouterPath, allowed: [HTTPRequest.Method])] = [:]
    private let layout: Layout
    private let publicOrigin: String?

    /// - Parameters:
    ///   - layout: The frame of the pages, for those that say what went wrong.
    ///   - publicOrigin: Where readers reach the site, as in `https://sportello.example`; nil on one's own machine.
    public init(layout: Layout, publicOrigin: String? = nil) {
        self.layout = layout
        self.publicOrigin = publicOrigin
        router.add(middleware: Gate(origin: SameOrigin(publicOrigin: publicOrigin)))
        get("/", use: FrontDoor().redirect)
        for asset in layout.assets.all {
            get(RouterPath(asset.path)) { request, _ in asset.response(to: request) }
        }
    }

    @discardableResult
    public func on<Responder: HTTPResponder>(
        _ path: RouterPath, method: HTTPRequest.Method, responder: Responder
    ) -> Self where Responder.Context == PageContext {
        router.on(path, method: method, responder: responder)
        methods[path.description, default: (path, [])].allowed += method == .get ? [.get, .head] : [method]
        return self
    }

    public func add(middleware: any MiddlewareProtocol<Request, Response, PageContext>) -> Self {
        router.add(middleware: middleware)
        return self
    }

    /// Adds the same routes under `/it`, `/en`, `/fr` and `/ar`.
    public func inEachLanguage(add: (RouterGroup<PageContext>) -> Void) {
        for language in Language.allCases {
            add(group(RouterPath(language.tag)))
        }
    }

    /// The site, ready to answer.
    public func site() -> Site {
        Site(
            routes: router.buildResponder(), addresses: addresses(), layout: layout,
            headers: SecurityHeaders(isSecure: publicOrigin?.hasPrefix("https://") ?? false))
    }

    /// A router that knows each address, and answers nothing but which methods it takes.
    private func addresses() -> RouterResponder<PageContext> {
        let addresses = Router(context: PageContext.self)
        for (path, allowed) in methods.values {
            addresses.get(path) { _, _ -> Response in throw Refusal.wrongMethod(allowed: allowed) }
        }
        return addresses.buildResponder()
    }
}

/// Sends readers from `/` to the home page in the language that their browser prefers.
struct FrontDoor: Sendable {
    @Sendable func redirect(_ request: Request, context: PageContext) -> Response {
        var response = Response(status: .found)
        response.headers[.location] = context.language.path("/")
        response.headers[.vary] = "Accept-Language"
        response.headers[.cacheControl] = "no-cache"
        return response
    }
}

extension Language {
    /// The address in this language of a page whose path is given without one: `/about` becomes `/ar/about`.
    public func path(_ path: String) -> String {
        "/" + tag + path
    }
}

import Hummingbird

/// What stands before every route: forms from elsewhere are stopped, and the library's errors become ours.
struct Gate: RouterMiddleware {
    typealias Context = PageContext

    let origin: SameOrigin

    func handle(
        _ request: Request, context: PageContext, next: (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        // The API has no cookies that another site's page could misuse. Where no route was found, there is nothing to do.
        if context.endpointPath != nil, !request.isForMachines { try origin.check(request) }
        do {
            return try await next(request, context)
        } catch let error as any HTTPResponseError {
            throw Refusal(error.status)
        }
    }
}

extension Request {
    /// Whether the answer is read by a program, errors included.
    var isForMachines: Bool {
        uri.path == "/api" || uri.path.hasPrefix("/api/") || uri.path == "/openapi.json"
    }
}

public import Hummingbird
import Logging
import Vocabulary

/// The whole site as one function from request to response: it always answers, and never with an error's own words.
public struct Site: HTTPResponder {
    let routes: RouterResponder<PageContext>
    let addresses: RouterResponder<PageContext>
    let layout: Layout
    let headers: SecurityHeaders

    public func respond(to request: Request, context: PageContext) async -> Response {
        let start = ContinuousClock.now
        var context = context
        let path = request.uri.path
        context.language = Language(path: path) ?? .preferred(by: request.headers[.acceptLanguage])
        var response = await answer(request, context)
        headers.add(to: &response)
        if request.method == .head { response = response.createHeadResponse() }
        // The route's pattern, not the address: what somebody looked at is nobody's business.
        context.logger.info(
            "answered",
            metadata: [
                "method": "\(request.method.rawValue.prefix(16))",
                "route": "\(context.endpointPath ?? "none")",
                "status": "\(response.status.code)",
                "microseconds": "\(Int((ContinuousClock.now - start) / .microseconds(1)))",
            ])
        return response
    }

    private func answer(_ request: Request, _ context: PageContext) async -> Response {
        do {
            return try await routes.respond(to: request, context: context)
        } catch let problem as Problem {
            return refuse(problem)
        } catch Refusal.notFound where context.endpointPath == "NotFound" {
            return refuse(await whyUnknown(request, context), request, context)
        } catch let refusal as Refusal {
            return refuse(refusal, request, context)
        } catch {
            // The kind of error is for the operator; its value might hold what somebody wrote.
            context.logger.error("failed", metadata: ["error": "\(type(of: error))"])
            return refuse(.failure, request, context)
        }
    }

    /// Whether the address is unknown, or only the method.
    private func whyUnknown(_ request: Request, _ context: PageContext) async -> Refusal {
        var head = request.head
        head.method = .get
        let question = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
        do {
            _ = try await addresses.respond(to: question, context: context)
            return .notFound
        } catch let refusal as Refusal {
            return refusal
        } catch {
            return .notFound
        }
    }

    private func refuse(_ refusal: Refusal, _ request: Request, _ context: PageContext) -> Response {
        guard !request.isForMachines else { return refuse(Problem(refusal), allowed: refusal.allowed) }
        let page = RefusalPage(refusal: refusal, layout: layout, language: context.language).markup
        var response = PageResponse(page, keeping: .personal, status: refusal.status).response(to: request)
        response.headers[.allow] = refusal.allowed
        return response
    }

    private func refuse(_ problem: Problem, allowed: String? = nil) -> Response {
        var response = (try? problem.response()) ?? Response(status: .internalServerError)
        response.headers[.allow] = allowed
        return response
    }
}

extension Refusal {
    fileprivate var allowed: String? {
        guard case .wrongMethod(let methods) = self else { return nil }
        return methods.map(\.rawValue).joined(separator: ", ")
    }
}

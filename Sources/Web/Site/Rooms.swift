import HTML
import Hummingbird
import Shell
import Vademecum
import Vocabulary

/// What every route of the public site needs: the edition of the moment, the frame, the visitor's cookie, the time.
struct Rooms: Sendable {
    let edition: CurrentEdition
    let layout: Layout
    let cookie: SealedCookie
    let now: @Sendable () -> Moment

    /// The reader of this request; one edition for the whole answer.
    func reader(_ context: PageContext) -> Reader {
        Reader(words: layout.phrasebook.words(in: context.language), edition: edition.now, today: today)
    }

    var today: Day { now().italianDay }

    /// A page that is the same for everybody.
    func shared(_ page: some PublicPage) -> PageResponse {
        PageResponse(page.markup(in: layout), keeping: .shared)
    }

    /// A page that shows somebody's answers, or says that something is not as expected.
    func personal(
        _ page: some PublicPage, status: HTTPResponse.Status = .ok, cookies: [String] = []
    ) -> PageResponse {
        PageResponse(page.markup(in: layout), keeping: .personal, status: status, cookies: cookies)
    }
}

/// What the visitor's browser keeps.
extension Rooms {
    /// What she told so far.
    ///
    /// Where it can no longer be read, a page says so instead, and the cookie goes.
    func visit(_ request: Request, _ reader: Reader, startingAgainAt path: String) throws -> Visit {
        switch cookie.read(from: request) {
        case .absent: return Visit()
        case .open(let bytes): return VisitCode.visit(from: bytes, for: reader.edition)
        case .expired:
            throw Instead(
                personal(
                    ProblemPage.expired(reader, startingAgainAt: path), status: .gone, cookies: [cookie.removal]))
        }
    }

    /// The `Set-Cookie` field that keeps the visit.
    func keeping(_ visit: Visit, _ reader: Reader) throws -> String {
        do {
            return try cookie.field(keeping: VisitCode.bytes(of: visit, for: reader.edition))
        } catch is SealedCookie.TooLarge {
            throw Instead(personal(ProblemPage.full(reader), status: .contentTooLarge))
        }
    }
}

/// What an address names.
extension Rooms {
    func procedure(_ context: PageContext, _ reader: Reader) throws -> Procedure {
        guard let id = context.parameters.get("procedure"), let procedure = reader.edition.procedure(.init(id)) else {
            throw Instead(personal(ProblemPage.unknownProcedure(reader), status: .notFound))
        }
        return procedure
    }

    func missing(_ reader: Reader, list: (name: VademecumPhrase, path: String)) -> Instead {
        Instead(personal(ProblemPage.missing(reader, list: list), status: .notFound))
    }
}

/// A page that is shown instead of the one asked for.
struct Instead: Error {
    let response: PageResponse

    init(_ response: PageResponse) {
        self.response = response
    }
}

/// Turns a page thrown by a route into the answer.
struct InsteadPages: RouterMiddleware {
    typealias Context = PageContext

    func handle(
        _ request: Request, context: PageContext, next: (Request, PageContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let instead as Instead {
            return instead.response.response(from: request, context: context)
        }
    }
}

/// A page, or the way to another one.
enum Answer: ResponseGenerator {
    case page(PageResponse)
    case onward(SeeOther)

    func response(from request: Request, context: some RequestContext) throws -> Response {
        switch self {
        case .page(let page): page.response(from: request, context: context)
        case .onward(let onward): onward.response(from: request, context: context)
        }
    }
}

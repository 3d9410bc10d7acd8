package import Hummingbird
package import Shell
package import Vademecum
package import Vocabulary

/// The API under `/api/v1`, and its description at `/openapi.json`: open to everybody, keeping nothing.
package struct APIRoutes: Sendable {
    let edition: @Sendable () -> Edition
    let today: @Sendable () -> Day

    /// The edition is asked for once for each request, so that it may be replaced while serving.
    package init(edition: @escaping @Sendable () -> Edition, today: @escaping @Sendable () -> Day) {
        self.edition = edition
        self.today = today
    }

    package func add(to router: some RouterMethods<PageContext>) {
        router.get("openapi.json", use: description)
        router.group("api/v1")
            .get("procedures", use: procedures)
            .get("procedures/{id}", use: procedure)
            .get("documents", use: documents)
            .get("life-cycles", use: lifeCycles)
            .get("editions", use: editions)
            .post("checklists", use: checklist)
    }

    @Sendable func description(_ request: Request, context: PageContext) -> Response {
        Response(OpenAPIDocument(edition: edition(), today: today()).json, to: request)
    }

    @Sendable func procedures(_ request: Request, context: PageContext) -> Response {
        answer(request) { ProceduresObject(edition: $0, language: $1).json }
    }

    @Sendable func procedure(_ request: Request, context: PageContext) -> Response {
        let name = context.parameters.get("id") ?? ""
        return answer(request) { edition, language throws(APIProblem) in
            guard let procedure = edition.procedure(Procedure.ID(name)) else {
                let known = edition.procedures.map(\.id.text)
                throw .unknownProcedure(name, nearest: Spelling.nearest(to: name, among: known))
            }
            return ProcedureObject(procedure: procedure, edition: edition, language: language).full
        }
    }

    @Sendable func documents(_ request: Request, context: PageContext) -> Response {
        answer(request) { DocumentsObject(edition: $0, language: $1).json }
    }

    @Sendable func lifeCycles(_ request: Request, context: PageContext) -> Response {
        answer(request) { LifeCyclesObject(edition: $0, language: $1).json }
    }

    @Sendable func editions(_ request: Request, context: PageContext) -> Response {
        answer(request) { EditionsObject(edition: $0, language: $1).json }
    }

    @Sendable func checklist(_ request: Request, context: PageContext) async throws -> Response {
        guard APILanguage.isJSON(request.headers[.contentType]) else {
            return APIProblem(status: .unsupportedMediaType, detail: "Send the request as application/json.").response
        }
        let body = try await request.bytes(upTo: 1 << 20)
        return answer(request) { edition, language throws(APIProblem) in
            let json = try APIRoutes.read(body)
            let checklist = try ChecklistRequest(json, edition: edition, today: today()).checklist(in: edition)
            return ChecklistObject(checklist, of: edition, in: language).json
        }
    }

    private static func read(_ body: [UInt8]) throws(APIProblem) -> JSON {
        do {
            return try JSONReader.read(body)
        } catch {
            throw .badRequest("This is not JSON. " + error.description)
        }
    }

    /// Answers in the language that was asked for, or with the problem that came up.
    private func answer(
        _ request: Request, with make: (Edition, Language) throws(APIProblem) -> JSON
    ) -> Response {
        do {
            let language = try APILanguage.language(of: request)
            var response = Response(try make(edition(), language), to: request)
            response.headers[.contentLanguage] = language.tag
            response.headers[values: .vary].append("Accept-Language")
            return response
        } catch {
            return error.response
        }
    }
}

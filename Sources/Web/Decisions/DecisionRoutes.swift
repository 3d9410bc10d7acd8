package import Hummingbird
package import Shell
package import Vademecum
import Vocabulary

/// Procedures as DMN 1.5 decisions: `/api/v1/procedures/{id}.dmn`, texts in the language that is asked for.
package struct DecisionRoutes: Sendable {
    let edition: @Sendable () -> Edition

    /// The edition is asked for once for each request, so that it may be replaced while serving.
    package init(edition: @escaping @Sendable () -> Edition) {
        self.edition = edition
    }

    package func add(to router: some RouterMethods<PageContext>) {
        router.get("api/v1/procedures/{id}.dmn", use: decision)
    }

    @Sendable func decision(_ request: Request, context: PageContext) -> Response {
        let (edition, name) = (edition(), context.parameters.get("id") ?? "")
        guard let procedure = edition.procedure(Procedure.ID(name)) else {
            let known = edition.procedures.map(\.id.text)
            return APIProblem.unknownProcedure(name, nearest: Spelling.nearest(to: name, among: known)).response
        }
        do throws(APIProblem) {
            return answer(request, procedure, edition, try APILanguage.language(of: request))
        } catch {
            return error.response
        }
    }

    private func answer(
        _ request: Request, _ procedure: Procedure, _ edition: Edition, _ language: Language
    ) -> Response {
        let version = EntityTag("\(edition.name.contentHash)-\(procedure.id)-\(language.tag)")
        var response = version.response(to: request, type: "application/xml") {
            DecisionDocument(DecisionModelMaker.model(of: procedure, in: edition, language)).bytes
        }
        response.headers[values: .vary].append("Accept-Language")
        response.headers[.contentLanguage] = language.tag
        // Browsers would show the bare tree: whoever asks wants to open it in a modeler.
        response.headers[.contentDisposition] = "attachment; filename=\"\(procedure.id).dmn\""
        return response
    }
}

import Hummingbird
import Shell
import Vademecum
import Vocabulary

/// Pages under `/vademecum`: everything that the edition says, to be read by anyone.
struct VademecumRoutes: Sendable {
    let rooms: Rooms

    func add(to group: RouterGroup<PageContext>) {
        group
            .get("vademecum", use: permits)
            .get("vademecum/procedures/{procedure}", use: procedure)
            .get("vademecum/documents", use: documents)
            .get("vademecum/documents/{id}", use: document)
            .get("vademecum/laws", use: laws)
            .get("vademecum/laws/{id}", use: law)
            .get("vademecum/interpretations", use: interpretations)
            .get("vademecum/interpretations/{id}", use: interpretation)
            .get("vademecum/sources", use: sources)
            .get("vademecum/booklet", use: booklet)
    }

    @Sendable func permits(_ request: Request, context: PageContext) -> PageResponse {
        rooms.shared(VademecumPage(reader: rooms.reader(context)))
    }

    @Sendable func procedure(_ request: Request, context: PageContext) throws -> PageResponse {
        let reader = rooms.reader(context)
        return rooms.shared(ProcedurePage(reader: reader, procedure: try rooms.procedure(context, reader)))
    }

    @Sendable func documents(_ request: Request, context: PageContext) -> PageResponse {
        rooms.shared(DocumentsPage(reader: rooms.reader(context)))
    }

    @Sendable func document(_ request: Request, context: PageContext) throws -> PageResponse {
        let reader = rooms.reader(context)
        guard let document = reader.edition.document(.init(id(context))) else {
            throw rooms.missing(reader, list: (.documents, Paths.documents))
        }
        return rooms.shared(DocumentPage(reader: reader, document: document))
    }

    @Sendable func laws(_ request: Request, context: PageContext) -> PageResponse {
        rooms.shared(LawsPage(reader: rooms.reader(context)))
    }

    @Sendable func law(_ request: Request, context: PageContext) throws -> PageResponse {
        let reader = rooms.reader(context)
        guard let law = reader.edition.laws.first(where: { $0.id.text == id(context) }) else {
            throw rooms.missing(reader, list: (.laws, Paths.laws))
        }
        return rooms.shared(LawPage(reader: reader, law: law))
    }

    @Sendable func interpretations(_ request: Request, context: PageContext) -> PageResponse {
        rooms.shared(InterpretationsPage(reader: rooms.reader(context)))
    }

    @Sendable func interpretation(_ request: Request, context: PageContext) throws -> PageResponse {
        let reader = rooms.reader(context)
        guard let interpretation = reader.edition.interpretation(.init(id(context))) else {
            throw rooms.missing(reader, list: (.interpretations, Paths.interpretations))
        }
        return rooms.shared(InterpretationPage(reader: reader, interpretation: interpretation))
    }

    @Sendable func sources(_ request: Request, context: PageContext) -> PageResponse {
        rooms.shared(SourcesPage(reader: rooms.reader(context)))
    }

    @Sendable func booklet(_ request: Request, context: PageContext) -> PageResponse {
        let page = BookletPage(
            reader: rooms.reader(context), styles: .linked(rooms.layout.assets.stylesheet.path))
        return PageResponse(page.document, keeping: .shared)
    }

    private func id(_ context: PageContext) -> String { context.parameters.get("id") ?? "" }
}

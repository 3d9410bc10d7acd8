import Hummingbird
import Shell
import Vademecum
import Vocabulary

/// Pages on what happens after an application is lodged: `/vademecum/life-cycles`, and one for each procedure.
struct LifeCycleRoutes: Sendable {
    let rooms: Rooms

    func add(to group: RouterGroup<PageContext>) {
        group
            .get("vademecum/life-cycles", use: lifeCycles)
            .get("vademecum/life-cycles/{id}", use: lifeCycle)
            .get("vademecum/procedures/{procedure}/after", use: afterLodging)
    }

    @Sendable func lifeCycles(_ request: Request, context: PageContext) -> PageResponse {
        rooms.shared(LifeCyclesPage(reader: rooms.reader(context)))
    }

    @Sendable func lifeCycle(_ request: Request, context: PageContext) throws -> PageResponse {
        let reader = rooms.reader(context)
        guard let cycle = reader.edition.lifeCycle(.init(context.parameters.get("id") ?? "")) else {
            throw rooms.missing(reader, list: (.lifeCycles, Paths.lifeCycles))
        }
        return rooms.shared(LifeCyclePage(reader: reader, cycle: cycle))
    }

    @Sendable func afterLodging(_ request: Request, context: PageContext) throws -> PageResponse {
        let reader = rooms.reader(context)
        let procedure = try rooms.procedure(context, reader)
        let cycle = reader.edition.lifeCycle(of: procedure)
        return rooms.shared(AfterLodgingPage(reader: reader, procedure: procedure, cycle: cycle))
    }
}

import Hummingbird
import Shell
import Vademecum
import Vocabulary

/// Pages under `/checklist/{procedure}`: the list, the change of its day, and the list on paper.
///
/// Open to all; without answers it shows what depends on them.
struct ChecklistRoutes: Sendable {
    let rooms: Rooms

    func add(to group: RouterGroup<PageContext>) {
        group
            .get("checklist/{procedure}", use: list)
            .post("checklist/{procedure}/day", use: changeDay)
            .get("checklist/{procedure}/day", use: backToList)
            .get("checklist/{procedure}/print", use: print)
    }

    @Sendable func list(_ request: Request, context: PageContext) throws -> PageResponse {
        rooms.personal(try asked(request, context).page())
    }

    /// The day was changed elsewhere, or the page reloaded: the list is what was meant.
    @Sendable func backToList(_ request: Request, context: PageContext) throws -> SeeOther {
        let reader = rooms.reader(context)
        return SeeOther(reader.to(Paths.checklist(try rooms.procedure(context, reader).id)))
    }

    @Sendable func changeDay(_ request: Request, context: PageContext) async throws -> Answer {
        let reader = rooms.reader(context)
        let procedure = try rooms.procedure(context, reader)
        var visit = try rooms.visit(request, reader, startingAgainAt: Paths.interview(procedure.id))
        let typed = TypedAnswer(try await request.form())
        do throws(AnswerMistake) {
            let day = try typed.day()
            guard procedure.inForce.contains(day) else { throw .noRules(on: day) }
            visit.lodging = day == reader.today ? nil : day
        } catch {
            let page = try asked(request, context).page(typedDay: typed, mistake: error)
            return .page(rooms.personal(page, status: .unprocessableContent))
        }
        let path = reader.to(Paths.checklist(procedure.id))
        return .onward(SeeOther(path, cookies: [try rooms.keeping(visit, reader)]))
    }

    @Sendable func print(_ request: Request, context: PageContext) throws -> PageResponse {
        let asked = try asked(request, context)
        let reader = asked.reader
        let wanted = request.uri.queryParameters["with"].flatMap { Language(rawValue: String($0)) }
        let other = wanted ?? reader.language
        let page = PrintPage(
            reader: reader, checklist: asked.checklist,
            other: other == .italian ? nil : reader.reading(rooms.layout.phrasebook.words(in: other)),
            italian: reader.reading(rooms.layout.phrasebook.words(in: .italian)))
        return rooms.personal(page)
    }

    private func asked(_ request: Request, _ context: PageContext) throws -> AskedChecklist {
        let reader = rooms.reader(context)
        let procedure = try rooms.procedure(context, reader)
        let visit = try rooms.visit(request, reader, startingAgainAt: Paths.interview(procedure.id))
        let day = visit.day(reader)
        return try rooms.rules(of: procedure, on: day, reader) {
            let answers = try reader.edition.interview(procedure.id, visit.answers, on: day).answers
            return AskedChecklist(
                reader: reader, checklist: try reader.edition.checklist(procedure.id, answers, on: day),
                visitIsEmpty: visit.answers == Answers())
        }
    }
}

/// The list that somebody asked for.
struct AskedChecklist: Sendable {
    let reader: Reader
    let checklist: Checklist
    let visitIsEmpty: Bool

    func page(typedDay: TypedAnswer? = nil, mistake: AnswerMistake? = nil) -> ChecklistPage {
        ChecklistPage(
            reader: reader, checklist: checklist, visitIsEmpty: visitIsEmpty,
            isSensitive: checklist.procedure.isSensitive(in: reader.edition), typedDay: typedDay, mistake: mistake)
    }
}

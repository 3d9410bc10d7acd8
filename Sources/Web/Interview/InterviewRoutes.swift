import Hummingbird
import Shell
import Vademecum
import Vocabulary

/// Pages under `/ask/{procedure}`: the interview, one question a page, and the check of the answers.
///
/// Open to all. Answers are keyed by fact: changing one keeps the others, and what no longer applies is dropped aloud.
struct InterviewRoutes: Sendable {
    let rooms: Rooms

    func add(to group: RouterGroup<PageContext>) {
        group
            .get("ask/{procedure}", use: begin)
            .get("ask/{procedure}/answers", use: answers)
            .get("ask/{procedure}/{fact}", use: question)
            .post("ask/{procedure}/{fact}", use: answer)
    }

    /// On to the next open question, or to the answers when none is left.
    @Sendable func begin(_ request: Request, context: PageContext) throws -> SeeOther {
        let conversation = try conversation(request, context)
        return SeeOther(conversation.reader.to(conversation.next))
    }

    @Sendable func question(_ request: Request, context: PageContext) throws -> Answer {
        let conversation = try conversation(request, context)
        let fact = try fact(context, in: conversation)
        guard conversation.places.contains(fact.id) else {
            return .onward(SeeOther(conversation.reader.to(conversation.next)))
        }
        let typed = TypedAnswer(of: fact, in: conversation.visit.answers)
        return .page(
            rooms.personal(
                conversation.page(of: fact, typed: typed, mistake: nil), cookies: try told(conversation)))
    }

    @Sendable func answer(_ request: Request, context: PageContext) async throws -> Answer {
        let conversation = try conversation(request, context)
        let reader = conversation.reader
        let fact = try fact(context, in: conversation)
        var visit = conversation.visit
        switch AnswerForm.read(try await request.form(), for: fact) {
        case .answered(let value): visit.answers.answer(fact.id, value)
        case .skipped: visit.answers.skip(fact.id)
        case .mistaken(let mistake, let typed):
            let page = conversation.page(of: fact, typed: typed, mistake: mistake)
            return .page(rooms.personal(page, status: .unprocessableContent))
        }
        let after = try interview(conversation.procedure, visit, reader)
        let before = Set(conversation.interview.dropped.map(\.id))
        visit.drop(after.dropped.filter { !before.contains($0.id) })
        let next = Conversation(reader: reader, visit: visit, interview: after).next
        return .onward(SeeOther(reader.to(next), cookies: [try rooms.keeping(visit, reader)]))
    }

    @Sendable func answers(_ request: Request, context: PageContext) throws -> PageResponse {
        let conversation = try conversation(request, context)
        let page = AnswersPage(
            reader: conversation.reader, interview: conversation.interview, dropped: conversation.dropped,
            isSensitive: conversation.isSensitive)
        return rooms.personal(page, cookies: try told(conversation))
    }

    /// What was dropped is told once: then the cookie is written without it.
    private func told(_ conversation: Conversation) throws -> [String] {
        guard !conversation.visit.dropped.isEmpty else { return [] }
        var visit = conversation.visit
        visit.dropped = []
        return [try rooms.keeping(visit, conversation.reader)]
    }

    private func conversation(_ request: Request, _ context: PageContext) throws -> Conversation {
        let reader = rooms.reader(context)
        let procedure = try rooms.procedure(context, reader)
        let visit = try rooms.visit(request, reader, startingAgainAt: Paths.interview(procedure.id))
        return Conversation(reader: reader, visit: visit, interview: try interview(procedure, visit, reader))
    }

    private func interview(_ procedure: Procedure, _ visit: Visit, _ reader: Reader) throws -> Interview {
        try rooms.rules(of: procedure, on: visit.day(reader), reader) {
            try reader.edition.interview(procedure.id, visit.answers, on: visit.day(reader))
        }
    }

    private func fact(_ context: PageContext, in conversation: Conversation) throws -> Fact {
        let reader = conversation.reader
        guard let id = context.parameters.get("fact"), conversation.procedure.asks.contains(.init(id)),
            let fact = reader.edition.fact(.init(id))
        else { throw rooms.missing(reader, list: (.procedures, Paths.interview(conversation.procedure.id))) }
        return fact
    }
}

extension Visit {
    /// The day for which rules are looked up.
    func day(_ reader: Reader) -> Day { lodging ?? reader.today }
}

extension Rooms {
    /// What the rules of that day say; where there are none, a page that lets choose another day.
    func rules<Answer>(of procedure: Procedure, on day: Day, _ reader: Reader, ask: () throws -> Answer) throws
        -> Answer
    {
        do {
            return try ask()
        } catch is ChecklistRefusal {
            throw Instead(
                personal(NoRulesPage(reader: reader, procedure: procedure, day: day), status: .unprocessableContent))
        }
    }
}

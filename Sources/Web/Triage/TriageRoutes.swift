import Hummingbird
import Shell
import Vademecum
import Vocabulary

/// Pages under `/start`: from «che cosa ti serve?» to the procedures that fit, one question a page.
///
/// Open to all; the answers stay in the visitor's cookie and serve the interviews too.
struct TriageRoutes: Sendable {
    let rooms: Rooms

    func add(to group: RouterGroup<PageContext>) {
        group
            .get("start", use: begin)
            .get("start/result", use: result)
            .get("start/{fact}", use: question)
            .post("start/{fact}", use: answer)
    }

    /// The first question, whatever was answered before: who begins again means to.
    @Sendable func begin(_ request: Request, context: PageContext) throws -> SeeOther {
        let reader = rooms.reader(context)
        guard let first = reader.edition.triage(Answers(), on: reader.today).next else {
            return SeeOther(reader.to(Paths.startResult))
        }
        return SeeOther(reader.to(Paths.startQuestion(first.id)))
    }

    @Sendable func question(_ request: Request, context: PageContext) throws -> PageResponse {
        let reader = rooms.reader(context)
        let visit = try rooms.visit(request, reader, startingAgainAt: Paths.start)
        let fact = try fact(context, reader)
        return rooms.personal(page(fact, visit, reader, typed: TypedAnswer(of: fact, in: visit.answers)))
    }

    @Sendable func answer(_ request: Request, context: PageContext) async throws -> Answer {
        let reader = rooms.reader(context)
        var visit = try rooms.visit(request, reader, startingAgainAt: Paths.start)
        let fact = try fact(context, reader)
        switch AnswerForm.read(try await request.form(), for: fact) {
        case .answered(let value): visit.answers.answer(fact.id, value)
        case .skipped: visit.answers.skip(fact.id)
        case .mistaken(let mistake, let typed):
            return .page(
                rooms.personal(page(fact, visit, reader, typed: typed, mistake), status: .unprocessableContent))
        }
        let next = reader.edition.triage(visit.answers, on: reader.today).next
        return .onward(
            SeeOther(
                reader.to(next.map { Paths.startQuestion($0.id) } ?? Paths.startResult),
                cookies: [try rooms.keeping(visit, reader)]))
    }

    @Sendable func result(_ request: Request, context: PageContext) throws -> PageResponse {
        let reader = rooms.reader(context)
        let visit = try rooms.visit(request, reader, startingAgainAt: Paths.start)
        let triage = reader.edition.triage(visit.answers, on: reader.today)
        let isSensitive = triage.fitting.contains { $0.isSensitive(in: reader.edition) }
        return rooms.personal(TriageResultPage(reader: reader, triage: triage, isSensitive: isSensitive))
    }

    private func fact(_ context: PageContext, _ reader: Reader) throws -> Fact {
        guard let id = context.parameters.get("fact"), reader.edition.triage.contains(.init(id)),
            let fact = reader.edition.fact(.init(id))
        else { throw rooms.missing(reader, list: (.procedures, Paths.start)) }
        return fact
    }

    private func page(
        _ fact: Fact, _ visit: Visit, _ reader: Reader, typed: TypedAnswer, _ mistake: AnswerMistake? = nil
    ) -> QuestionPage {
        let asked = reader.edition.triage(visit.answers, on: reader.today).asked.map(\.id)
        let before = asked.prefix { $0 != fact.id }
        return QuestionPage(
            reader: reader, fact: fact, subject: reader.say(TriagePhrase.title),
            progress: reader.say(InterviewPhrase.number, ["number": String(before.count + 1)]),
            path: Paths.startQuestion(fact.id), back: before.last.map(Paths.startQuestion) ?? Paths.home, typed: typed,
            mistake: mistake)
    }
}

extension Procedure {
    /// Whether its interview touches what should be handled with more care.
    func isSensitive(in edition: Edition) -> Bool {
        asks.contains { edition.fact($0)?.isSensitive ?? false }
    }
}

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

    /// Where the answers lead; as long as one more question helps, to that question.
    @Sendable func result(_ request: Request, context: PageContext) throws -> Answer {
        let reader = rooms.reader(context)
        let visit = try rooms.visit(request, reader, startingAgainAt: Paths.start)
        let triage = reader.edition.triage(visit.answers, on: reader.today)
        if let next = triage.next { return .onward(SeeOther(reader.to(Paths.startQuestion(next.id)))) }
        let isSensitive =
            triage.fitting.contains { $0.isSensitive(in: reader.edition) } || triage.asked.contains(where: \.isDelicate)
        return .page(rooms.personal(TriageResultPage(reader: reader, triage: triage, isSensitive: isSensitive)))
    }

    private func fact(_ context: PageContext, _ reader: Reader) throws -> Fact {
        guard let id = context.parameters.get("fact").map({ Fact.ID($0) }), reader.edition.triage.asks.contains(id),
            let fact = reader.edition.fact(id)
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
            mistake: mistake, isSensitive: fact.isDelicate)
    }
}

extension Fact {
    /// Whether only somebody in a delicate situation is asked this at all.
    fileprivate var isDelicate: Bool { isSensitive && onlyIf != nil }
}

extension Procedure {
    /// Whether its interview touches what should be handled with more care.
    func isSensitive(in edition: Edition) -> Bool {
        asks.contains { edition.fact($0)?.isSensitive ?? false }
    }
}

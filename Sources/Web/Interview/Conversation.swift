import Shell
import Vademecum
import Vocabulary

/// One visitor's interview as it stands, and the pages of its questions.
struct Conversation: Sendable {
    let reader: Reader
    let visit: Visit
    let interview: Interview

    var procedure: Procedure { interview.procedure }
    var isSensitive: Bool { procedure.isSensitive(in: reader.edition) }
    /// Answers that the last change made needless.
    var dropped: [Fact] { visit.dropped.compactMap(reader.edition.fact) }

    /// The next open question, or the check of the answers.
    var next: String {
        interview.next.map { Paths.question($0.id, in: procedure.id) } ?? Paths.answers(procedure.id)
    }

    /// Questions that were asked or still may be, in the order of asking.
    var places: [Fact.ID] {
        let current = Set((interview.asked + interview.open).map(\.id))
        return procedure.asks.filter(current.contains)
    }

    func page(of fact: Fact, typed: TypedAnswer, mistake: AnswerMistake?) -> QuestionPage {
        let places = places
        let place = places.firstIndex(of: fact.id) ?? places.count
        let asked = Set(interview.asked.map(\.id))
        let before = places.prefix(place).last(where: asked.contains)
        return QuestionPage(
            reader: reader, fact: fact, subject: reader.text(procedure.plain),
            progress: reader.say(
                InterviewPhrase.progress,
                ["number": String(place + 1), "total": String(max(places.count, place + 1))]),
            path: Paths.question(fact.id, in: procedure.id),
            back: before.map { Paths.question($0, in: procedure.id) } ?? Paths.procedure(procedure.id),
            exits: asked.isEmpty
                ? []
                : [(.answersNow, Paths.answers(procedure.id)), (.listNow, Paths.checklist(procedure.id))],
            typed: typed, mistake: mistake, dropped: dropped, isSensitive: isSensitive)
    }
}

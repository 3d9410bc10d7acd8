import FEEL
package import Vocabulary

/// Every way through the triage: each choice and «I don't know» at each question.
package struct TriageWalk {
    /// The end of one way, or the place where it became too long.
    package struct End: Sendable {
        package let answers: Answers
        package let triage: Triage
        package let questionCount: Int
    }

    private let edition: Edition
    private let day: Day

    package init(of edition: Edition, on day: Day) {
        self.edition = edition
        self.day = day
    }

    /// All ends; a question that is not a choice is only skipped, because its answers are beyond counting.
    package var ends: [End] {
        var ends: [End] = []
        var open: [(answers: Answers, count: Int)] = [(Answers(), 0)]
        while let (answers, count) = open.popLast(), ends.count < Self.mostEnds {
            let triage = edition.triage(answers, on: day)
            guard let next = triage.next, count <= TriageGuide.mostQuestions else {
                ends.append(End(answers: answers, triage: triage, questionCount: count))
                continue
            }
            for value in Self.values(of: next) {
                var further = answers
                further.answer(next.id, value)
                open.append((further, count + 1))
            }
            var further = answers
            further.skip(next.id)
            open.append((further, count + 1))
        }
        return ends
    }

    /// Content that branches beyond this is told by the lint as not walked to its ends.
    package static let mostEnds = 20_000

    private static func values(of fact: Fact) -> [Value] {
        switch fact.kind {
        case .boolean: [.boolean(true), .boolean(false)]
        case .choice(let choices): choices.map { .string($0.id) }
        case .date, .number, .money: []
        }
    }
}

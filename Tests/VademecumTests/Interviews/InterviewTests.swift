import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

@Suite struct InterviewTests {
    let edition: Edition

    init() throws {
        edition = try SmallContent().load()
    }

    private func interview(_ answers: Answers) throws -> Interview {
        try edition.interview("work.renewal", answers, on: SmallContent.day)
    }

    private func interview(_ given: [Fact.ID: Value]) throws -> Interview {
        try interview(Answers(given: given))
    }

    @Test func `questions come in the order of the file`() throws {
        let start = try interview([:])

        #expect(start.next?.id == "work")
        #expect(start.open.map(\.id) == ["work", "domestic", "expiry", "members", "income"])
        #expect(start.asked.isEmpty && start.dropped.isEmpty)
    }

    @Test func `what can no longer matter is skipped`() throws {
        let unemployed = try interview(["work": .string("unemployed")])

        #expect(unemployed.asked.map(\.id) == ["work"])
        #expect(unemployed.open.map(\.id) == ["expiry", "members"])
    }

    @Test func `changing an answer keeps the others, and drops and names what no longer applies`() throws {
        var answers = Answers(given: [
            "work": .string("employed"), "domestic": .boolean(true), "expiry": .date(Day(2026, 8, 1)),
            "members": .number(2), "income": .number(9_000),
        ])
        #expect(try interview(answers).next == nil)

        answers.answer("work", .string("own"))
        let changed = try interview(answers)

        #expect(changed.dropped.map(\.id) == ["domestic", "income"])
        #expect(changed.answers["expiry"] == .date(Day(2026, 8, 1)))
        #expect(changed.answers["members"] == .number(2))
        #expect(changed.answers["domestic"] == nil)
        #expect(changed.next == nil)
    }

    @Test func `withdrawing an early answer keeps the later ones and asks it again`() throws {
        var answers = Answers(given: [
            "work": .string("employed"), "domestic": .boolean(false), "members": .number(1),
        ])

        answers.withdraw("work")
        let again = try interview(answers)

        #expect(again.next?.id == "work")
        #expect(again.answers["domestic"] == .boolean(false))
        #expect(again.answers["members"] == .number(1))
        #expect(again.dropped.isEmpty)
    }

    @Test func `after «I don't know» the interview goes on, and the line stays undetermined`() throws {
        var answers = Answers()
        answers.skip("work")
        let skipped = try interview(answers)

        #expect(skipped.asked.map(\.id) == ["work"])
        #expect(skipped.next?.id == "domestic")
        #expect(skipped.answers.skipped == ["work"])
        answers.answer("work", .string("own"))
        #expect(try interview(answers).answers.skipped.isEmpty)
    }

    @Test func `skipping everything ends the interview`() throws {
        var answers = Answers()
        for fact in edition.facts { answers.skip(fact.id) }

        let end = try interview(answers)
        let list = try edition.checklist("work.renewal", end.answers, on: SmallContent.day)

        #expect(end.next == nil)
        #expect(list.states(of: "notice") == ["undetermined"])
    }

    @Test func `facts that the procedure does not ask stay`() throws {
        let content = try SmallContent()
        try content.append(
            SmallFiles.facts,
            "  town: {type: choice, label: paese, ask: Dove abiti?, choices: {here: Qui, there: Altrove}}\n")
        let edition = try content.load()

        let interview = try edition.interview(
            "work.renewal", ["town": .string("here"), "work": .string("own")], on: SmallContent.day)

        #expect(interview.answers["town"] == .string("here"))
        #expect(interview.asked.map(\.id) == ["work"])
    }

    @Test func `an interview about nothing or on a day without rules is refused`() throws {
        #expect(throws: ChecklistRefusal.self) { try edition.interview("x", [:], on: SmallContent.day) }
        #expect(throws: ChecklistRefusal.self) { try edition.interview("work.renewal", [:], on: Day(2000, 1, 1)) }
    }
}

/// Interviews of the real procedures, walked by random people.
@Suite struct RealInterviewTests {
    @Test(arguments: try RealContent.edition().procedures.map(\.id))
    func `every interview ends, asks nothing twice, and leaves nothing open`(_ id: Procedure.ID) throws {
        let edition = try RealContent.edition()
        let procedure = try #require(edition.procedure(id))
        var worlds = RandomWorlds(edition, seed: 7)

        for walk in 0..<RandomWorlds.number(100) {
            var answers = Answers()
            var asked: [Fact.ID] = []
            var interview = try edition.interview(id, answers, on: RealContent.today)
            while let question = interview.next, asked.count <= procedure.asks.count {
                asked.append(question.id)
                if walk % 4 == 3, worlds.dice.roll(4) == 0 {
                    answers.skip(question.id)
                } else {
                    answers.answer(question.id, worlds.value(of: question, on: RealContent.today))
                }
                interview = try edition.interview(id, answers, on: RealContent.today)
                #expect(interview.dropped.isEmpty, "\(asked)")
                let list = try edition.checklist(id, interview.answers, on: RealContent.today)
                let open = list.questions.map(\.id).filter { !interview.answers.skipped.contains($0) }
                #expect(open == interview.open.map(\.id))
            }

            #expect(interview.next == nil)
            #expect(Set(asked).count == asked.count, "\(asked)")
            #expect(asked == procedure.asks.filter { asked.contains($0) })
            guard answers.skipped.isEmpty else { continue }
            let list = try edition.checklist(id, interview.answers, on: RealContent.today)
            #expect(list.questions.isEmpty)
            #expect(list.papers.filter { $0.necessity == .undetermined }.map(\.document.id) == [])
        }
    }
}

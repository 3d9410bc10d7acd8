import FEEL
import Testing
import Vademecum
import Vocabulary

@Suite struct TriageTests {
    let edition: Edition

    init() throws {
        edition = try RealContent.edition()
    }

    private func triage(_ answers: [Fact.ID: String], skipping skipped: Set<Fact.ID> = []) -> Triage {
        edition.triage(
            Answers(given: answers.mapValues { .string($0) }, skipped: skipped), on: RealContent.today)
    }

    @Test func `with no answer everything is possible, and what is needed is asked first`() {
        let start = triage([:])

        #expect(start.next?.id == "need")
        #expect(start.fitting.isEmpty && start.desk == nil)
        #expect(start.possible.count == edition.procedures.filter { $0.audience != nil }.count)
        #expect(start.fewPossible.isEmpty)
    }

    @Test func `an answer that no longer matters is left out`() {
        let found = triage(["need": "lost_card", "visa": "study", "current_permit": "study"])

        #expect(found.answers.given.keys.sorted() == ["need"])
        #expect(found.asked.map(\.id) == ["need"])
    }

    @Test func `where no procedure fits, a desk is the whole answer`() {
        let found = triage(["need": "first_permit", "visa": "other"])

        #expect(found.fitting.isEmpty && found.possible.isEmpty && found.next == nil)
        #expect(found.desk?.reason == .nothingFits)
        #expect(found.desk?.comesFirst == true)
    }

    @Test func `«I don't know» ends the questions that hang on it, and a desk goes on`() {
        let found = triage(["need": "renew"], skipping: ["current_permit"])

        #expect(found.next == nil && found.fitting.isEmpty && !found.possible.isEmpty)
        #expect(found.desk?.reason == .notSure)
        #expect(found.desk?.comesFirst == true)
    }

    @Test func `where guessing is dangerous, the desk comes first and says why`() {
        for (fact, answer) in [
            ("protection_need", "violence_or_exploitation"), ("protection_need", "asylum"),
            ("no_permit_reason", "refused"), ("family_need", "minor_alone"),
        ] {
            let need = ["protection_need": "protection", "no_permit_reason": "no_permit", "family_need": "family"]
            let found = triage(["need": need[fact] ?? "", Fact.ID(fact): answer])

            #expect(found.desk?.comesFirst == true, "\(answer)")
            #expect(found.desk?.reason == .situation && found.desk?.rules.isEmpty == false, "\(answer)")
        }
    }

    @Test func `of several that fit, the best comes first, and which it is may hang on an answer`() {
        let spouse: [Fact.ID: String] = [
            "need": "family", "family_need": "relative_here", "family_situation": "italian_spouse",
        ]

        let open = triage(spouse)
        let irregular = triage(spouse.merging(["current_permit": "none"]) { $1 })
        let regular = triage(spouse.merging(["current_permit": "study"]) { $1 })

        #expect(open.next?.id == "current_permit")
        #expect(irregular.fitting.map(\.id) == ["italian_cohabitant.first_issue", "italian_family.first_issue"])
        #expect(regular.fitting.map(\.id) == ["italian_family.first_issue", "italian_cohabitant.first_issue"])
    }

    @Test func `every way through the triage ends within eight questions, at a procedure or at a desk`() {
        let ends = TriageWalk(of: edition, on: RealContent.today).ends

        #expect(ends.count > 200 && ends.count < TriageWalk.mostEnds)
        #expect(ends.map(\.questionCount).max() ?? 0 <= 8)
        for end in ends {
            #expect(end.triage.next == nil)
            #expect(!end.triage.fitting.isEmpty || end.triage.desk?.comesFirst == true, "\(end.answers)")
        }
    }

    @Test func `every procedure is at the end of some way`() {
        let ends = TriageWalk(of: edition, on: RealContent.today).ends
        let reached = Set(ends.flatMap { $0.triage.fitting.map(\.id) })

        #expect(edition.procedures.filter { !reached.contains($0.id) }.map(\.id) == [])
    }

    @Test func `random answers, with others left over from before, end within eight questions`() {
        var worlds = RandomWorlds(edition, seed: 11)
        for _ in 0..<RandomWorlds.number(2_000) {
            var answers = Answers()
            for fact in edition.triage.asks.compactMap(edition.fact) where worlds.dice.roll(3) == 0 {
                answers.answer(fact.id, worlds.value(of: fact, on: RealContent.today))
            }
            var count = 0
            while let question = edition.triage(answers, on: RealContent.today).next, count <= 8 {
                count += 1
                if worlds.dice.roll(6) == 0 {
                    answers.skip(question.id)
                } else {
                    answers.answer(question.id, worlds.value(of: question, on: RealContent.today))
                }
            }
            #expect(count <= 8, "\(answers)")
        }
    }

    @Test func `a page of the triage has few choices, where they are not printed on a paper`() {
        for fact in edition.triage.asks.compactMap(edition.fact) where fact.id != "current_permit" && fact.id != "visa"
        {
            if case .choice(let choices) = fact.kind { #expect(choices.count <= 11, "\(fact.id)") }
        }
    }
}

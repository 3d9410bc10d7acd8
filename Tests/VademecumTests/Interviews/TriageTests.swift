import FEEL
import Testing
import Vademecum
import Vocabulary

@Suite struct TriageTests {
    static let situations: [([Fact.ID: String], Procedure.ID)] = [
        (["need": "renew", "current_permit": "employment", "employment_status": "employed"], "employment.renewal"),
        (["need": "renew", "current_permit": "job_seeking", "employment_status": "employed"], "employment.renewal"),
        (
            ["need": "renew", "current_permit": "employment", "employment_status": "unemployed"],
            "job_seeking.first_issue"
        ),
        (["need": "first_permit", "visa": "employment"], "employment.first_issue"),
        (
            ["need": "renew", "current_permit": "self_employment", "employment_status": "self_employed"],
            "self_employment.renewal"
        ),
        (["need": "renew", "current_permit": "study"], "study.renewal"),
        (["need": "renew", "current_permit": "family"], "family.renewal"),
        (["need": "family_in_italy", "family_situation": "foreign_relative"], "family.cohesion"),
        (["need": "family_to_italy"], "family_reunification.clearance"),
        (["need": "long_stay", "current_permit": "employment"], "eu_long_term.first_issue"),
        (["need": "asylum"], "asylum_request.first_issue"),
        (["need": "citizenship", "citizenship_route": "residence"], "citizenship.residence"),
        (["need": "change_card", "current_permit": "employment"], "any.update"),
    ]

    let edition: Edition

    init() throws {
        edition = try RealContent.edition()
    }

    private func triage(_ answers: [Fact.ID: String]) -> Triage {
        edition.triage(Answers(given: answers.mapValues { .string($0) }), on: RealContent.today)
    }

    @Test(arguments: TriageTests.situations)
    func `an ordinary situation leads to its procedure, and to no other`(
        situation: [Fact.ID: String], procedure: Procedure.ID
    ) {
        let found = triage(situation)

        #expect(found.fitting.map(\.id) == [procedure])
        #expect(found.next == nil && found.possible.isEmpty)
    }

    @Test(
        arguments: [
            ["need": "other"], ["need": "change_card", "current_permit": "none"],
            ["need": "renew", "current_permit": "elective_residence"], ["need": "first_permit", "visa": "other"],
        ] as [[Fact.ID: String]])
    func `where no procedure fits, none is proposed`(situation: [Fact.ID: String]) {
        let found = triage(situation)

        #expect(found.fitting.isEmpty && found.possible.isEmpty)
        #expect(found.next == nil)
    }

    @Test func `with no answer everything is possible, and what is needed is asked first`() {
        let start = triage([:])

        #expect(start.next?.id == "need")
        #expect(start.fitting.isEmpty)
        #expect(start.possible.count == edition.procedures.filter { $0.audience != nil }.count)
    }

    @Test func `an answer that no longer matters is left out`() {
        let found = triage(["need": "asylum", "visa": "study", "current_permit": "study"])

        #expect(found.answers.given.keys.sorted() == ["need"])
        #expect(found.asked.map(\.id) == ["need"])
    }

    @Test func `random answers, some of them «I don't know», end within eight questions`() {
        var worlds = RandomWorlds(edition, seed: 11)
        for _ in 0..<300 {
            var answers = Answers()
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
}

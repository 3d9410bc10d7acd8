import FEEL
import Shell
import TestSupport
import Testing
import Vademecum
import Vocabulary
import Web

@Suite struct TerminalInterviewTests {
    private static let folder = Repository.root + "/Content/languages/console"

    /// What an interview says and answers when those lines are typed.
    private func talk(_ lines: [String], _ language: Language = .english) throws -> (said: String, answers: Answers) {
        let edition = try SampleAPI.edition.get()
        var (typed, said) = (lines[...], "")
        let interview = TerminalInterview(
            edition: edition, words: try Phrasebook(folder: Self.folder).words(in: language), on: SampleAPI.today,
            read: { typed.popFirst() }, write: { said += $0 + "\n" })
        return (said: said, answers: try interview.complete(Answers(), for: "employment.renewal"))
    }

    @Test func `every text of the command line stands in every language`() throws {
        #expect(try Phrasebook(folder: Self.folder).faults(of: ConsolePhrase.self) == [])
        #expect(try Phrasebook(folder: Self.folder).faults(of: KeepingPhrase.self) == [])
    }

    @Test func `days are taken as they are written in Italy and in data`() throws {
        for typed in ["10/1/2027", "10.01.2027", "2027-01-10"] {
            #expect(try talk([typed]).answers["permit_expiry"] == .date(Day(number: 20_828)))
        }
    }

    @Test func `an empty line leaves the question open`() throws {
        let answers = try talk([""]).answers

        #expect(answers["permit_expiry"] == nil)
        #expect(answers.skipped == ["permit_expiry"])
    }

    @Test func `going back takes the last answer away`() throws {
        #expect(try talk(["2027-01-10", "<", "2027-02-10"]).answers["permit_expiry"] == .date(Day(number: 20_859)))
    }

    @Test func `a wrong answer is asked again`() throws {
        let answers = try talk(["tomorrow", "2027-02-31", "1800-01-01", "?", "2027-01-10"]).answers

        #expect(answers["permit_expiry"] == .date(Day(number: 20_828)))
    }

    /// What the way to a procedure says, and where it ends, when those lines are typed.
    private func find(_ lines: [String]) throws -> (said: String, procedure: Procedure.ID?) {
        var (typed, said, answers) = (lines[...], "", Answers())
        let interview = TerminalInterview(
            edition: try SampleAPI.edition.get(), words: try Phrasebook(folder: Self.folder).words(in: .english),
            on: SampleAPI.today, read: { typed.popFirst() }, write: { said += $0 + "\n" })
        let procedure = interview.procedure(&answers)
        return (said, procedure?.id)
    }

    @Test func `an ordinary situation finds its procedure, and of several one chooses`() throws {
        #expect(try find(["renew", "family"]).procedure == "family.renewal")
        #expect(
            try find(["family", "relative_here", "italian_spouse", "study", "2"]).procedure
                == "italian_cohabitant.first_issue")
    }

    @Test func `whoever does not know is told where the desks are, and whoever is in danger first of all`() throws {
        let unsure = try find([""])
        let danger = try find(["protection", "violence_or_exploitation"])

        #expect(unsure.procedure == nil && unsure.said.contains("via Corsica 165"))
        #expect(danger.procedure == "special_cases.first_issue")
        #expect(danger.said.contains("112") && danger.said.contains("via Corsica 165"))
    }

    @Test func `any lines at all end in a checklist`() throws {
        let edition = try SampleAPI.edition.get()
        let words = try Phrasebook(folder: Self.folder).words(in: .arabic)
        for line in ["1", "2", "x", "?", "<", "", "0", "-1", "99999999999999999999", "\u{0}"] {
            let answers = try talk(Array(repeating: line, count: 200)).answers
            let checklist = try edition.checklist("employment.renewal", answers, on: SampleAPI.today)
            #expect(ChecklistText(checklist, of: edition, words: words).text.hasSuffix("\n"))
        }
    }
}

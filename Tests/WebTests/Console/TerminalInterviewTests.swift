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

import ArgumentParser
import Shell
import Vademecum
import Vocabulary
import Web

struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Ask the questions here, one by one, and print the checklist.")

    @Argument(help: "The procedure's id; when it is left out, a few questions find it.")
    var procedure: String?

    @Option(help: "The lodging date (YYYY-MM-DD); today when it is left out.")
    var on: Day?

    @Option(help: "it, en, fr or ar.")
    var language = Language.italian

    @OptionGroup var source: ContentOptions

    func run() throws {
        let edition = try source.edition()
        let words = try source.words(in: language)
        let day = on ?? Moment.now().italianDay
        let interview = TerminalInterview(
            edition: edition, words: words, on: day, read: { readLine() }, write: { Terminal.say($0) })
        var answers = Answers()
        guard let id = procedure.map({ Procedure.ID($0) }) ?? interview.procedure(&answers)?.id else {
            throw ExitCode.failure
        }
        do {
            answers = try interview.complete(answers, for: id)
        } catch {
            throw Refusal(edition.sentence(for: error))
        }
        let checklist = try edition.checklist(named: id.text, answers, on: day)
        Terminal.say("\n" + ChecklistText(checklist, of: edition, words: words).text, terminator: "")
    }
}

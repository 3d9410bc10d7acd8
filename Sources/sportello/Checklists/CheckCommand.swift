import ArgumentParser
import Shell
import Vademecum
import Vocabulary
import Web

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "The checklist of one procedure for facts in a file.")

    @Argument(help: "The procedure's id, such as employment.renewal.")
    var procedure: String

    @Option(help: "A JSON object of facts, such as {\"employment_status\": \"employed\"}; - reads standard input.")
    var facts: String

    @Option(help: "The lodging date (YYYY-MM-DD); today when it is left out.")
    var on: Day?

    @Flag(help: "Print the object that the API answers with.")
    var json = false

    @Option(help: "it, en, fr or ar.")
    var language = Language.italian

    @OptionGroup var source: ContentOptions

    func run() throws {
        let edition = try source.edition()
        let answers = try FactsFile(path: facts).answers(for: edition)
        let checklist = try edition.checklist(named: procedure, answers, on: on ?? Moment.now().italianDay)
        if json {
            Terminal.say(ChecklistObject(checklist, of: edition, in: language).json.indented, terminator: "")
        } else {
            let words = try source.words(in: language)
            Terminal.say(ChecklistText(checklist, of: edition, words: words).text, terminator: "")
        }
    }
}

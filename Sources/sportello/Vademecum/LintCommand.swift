import ArgumentParser
import FEEL
import Vademecum
import Vocabulary

extension VademecumCommand {
    struct Lint: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read every file, run the worked examples, and report what is wrong with file and line.")

        @Flag(help: "Warnings count as errors.")
        var strict = false

        @OptionGroup var source: ContentOptions

        func run() throws {
            let edition = try source.edition()
            let lint = Vademecum.Lint(of: edition, content: source.folder)
            let findings = lint.findings.sorted { place($0) < place($1) }
            for finding in findings {
                let position = finding.diagnostic.position
                Terminal.say("\(position): \(finding.weight.rawValue): \(finding.diagnostic.message)")
            }
            let warnings = findings.count { $0.weight == .warning }
            Terminal.say(
                "\(edition.name): \(edition.procedures.count) procedures, \(edition.documents.count) documents, "
                    + "\(lint.exampleCount) worked examples, \(lint.situationCount) situations; \(findings.count - warnings) errors, \(warnings) warnings"
            )
            if !lint.isClean || strict && warnings > 0 { throw ExitCode.failure }
        }

        private func place(_ finding: Vademecum.Lint.Finding) -> (String, Int, Int) {
            let position = finding.diagnostic.position
            return (position.file, position.line, position.column)
        }
    }
}

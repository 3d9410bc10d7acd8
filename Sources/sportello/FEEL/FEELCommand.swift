import ArgumentParser
import FEEL
import Foundation

struct FEELCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feel", abstract: "The language of the conditions.", subcommands: [Check.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Run pairs of expressions and results (JSON lines) and say, for each feature, how many pass.")

        @Argument(help: "A file of pairs.", completion: .file(extensions: ["jsonl"]))
        var file: String

        func run() throws {
            let run = ConformanceRun(try InputFile.text(file))
            Terminal.say(table(run))
            for failure in run.failures { Terminal.say(failure.json) }
            for line in run.unreadable { Terminal.remark("\(file):\(line): this line is no pair") }
            if run.total.failed > 0 || !run.unreadable.isEmpty { throw ExitCode.failure }
        }

        private func table(_ run: ConformanceRun) -> String {
            let width = run.features.keys.map(\.count).max() ?? 0
            let heading = row("feature", ["in subset", "passed", "failed", "outside"], width: max(width, 7))
            let rows = run.features.sorted { $0.key < $1.key }.map { row($0.key, numbers($0.value), width: width) }
            return ([heading] + rows + [row("all", numbers(run.total), width: width)]).joined(separator: "\n")
        }

        private func numbers(_ tally: ConformanceRun.Tally) -> [String] {
            [tally.inSubset, tally.passed, tally.failed, tally.outside].map(String.init)
        }

        private func row(_ name: String, _ cells: [String], width: Int) -> String {
            let padded = cells.map { String(repeating: " ", count: max(0, 9 - $0.count)) + $0 }
            return name + String(repeating: " ", count: max(0, width - name.count)) + "  "
                + padded.joined(separator: "  ")
        }
    }
}

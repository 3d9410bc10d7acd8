public import FEEL
public import Foundation
import Vocabulary

/// The worked examples, run against an edition.
public struct ExampleRun: Sendable {
    public let examples: [Example]
    /// Each difference from what an example demands, at the example's place.
    public let failures: [Diagnostic]

    /// Reads and runs every example below the content folder.
    public init(of edition: Edition, content: URL) {
        let report = Report()
        let examples = ExampleReader(edition: edition, report: report).examples(in: content)
        for example in examples {
            for difference in Self.differences(example, edition: edition) {
                report.add("«\(example.name)»: \(difference)", at: example.position)
            }
        }
        self.examples = examples
        failures = report.errors?.all ?? []
    }

    /// What one example demands and does not get, as sentences.
    public static func differences(_ example: Example, edition: Edition) -> [String] {
        do {
            let checklist = try edition.checklist(example.procedure, example.answers, on: example.on)
            return ExampleComparison(expected: example.expected, checklist: checklist).differences
        } catch .notInForce(let procedure, let day) {
            return ["no rule of \(procedure.id) covers \(day)"]
        } catch {
            return []
        }
    }
}

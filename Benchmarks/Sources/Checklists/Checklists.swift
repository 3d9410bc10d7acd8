import Foundation
import Vademecum

/// Times what everyone waits for: loading the content, and one checklist with every line's reasons.
///
/// `Checklists CONTENT` prints the best and the median of many runs.
@main
struct Checklists {
    static func main() throws {
        let content = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? "Content")
        let load = times(runs: 15) { _ = try? Edition.load(from: content, layer: "brescia") }
        print("load the content: best \(milliseconds(load.best)) ms, median \(milliseconds(load.median)) ms")

        let edition = try Edition.load(from: content, layer: "brescia")
        let examples = ExampleRun(of: edition, content: content).examples
        var lines = 0
        let round = times(runs: 200) {
            lines = 0
            for example in examples {
                let checklist = try? edition.checklist(example.procedure, example.answers, on: example.on)
                lines += (checklist?.papers.count ?? 0) + (checklist?.checks.count ?? 0)
            }
        }
        let count = Double(examples.count)
        print(
            "a checklist, of \(examples.count) worked examples with \(lines / examples.count) papers and checks each:",
            "best \(microseconds(round.best / count)) µs, median \(microseconds(round.median / count)) µs")
    }

    private static func times(runs: Int, _ body: () -> Void) -> (best: Double, median: Double) {
        let clock = ContinuousClock()
        let seconds = (0..<runs).map { _ -> Double in
            let duration = clock.measure(body)
            return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        }.sorted()
        return (seconds[0], seconds[runs / 2])
    }

    private static func milliseconds(_ seconds: Double) -> String { String(format: "%.1f", seconds * 1e3) }
    private static func microseconds(_ seconds: Double) -> String { String(format: "%.1f", seconds * 1e6) }
}

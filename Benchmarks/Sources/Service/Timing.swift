/// How long something takes, measured again and again.
struct Timing {
    let median: Duration
    let fastest: Duration
    let runs: Int

    /// Runs it some times to warm up, then measures each run.
    static func of(
        _ runs: Int, isolation: isolated (any Actor)? = #isolation, _ work: () async throws -> Void
    ) async rethrows -> Timing {
        for _ in 0..<max(1, runs / 10) { try await work() }
        var times: [Duration] = []
        for _ in 0..<runs {
            let start = ContinuousClock.now
            try await work()
            times.append(ContinuousClock.now - start)
        }
        times.sort()
        return Timing(median: times[runs / 2], fastest: times[0], runs: runs)
    }

    /// A line of results: what was measured, in which unit, and the goal.
    func line(_ name: String, goal: Duration?) -> String {
        let numbers = "median \(Timing.text(median)), fastest \(Timing.text(fastest)), \(runs) runs"
        return name + ": " + numbers + (goal.map { "; goal \(Timing.text($0))" } ?? "")
    }

    private static func text(_ duration: Duration) -> String {
        let microseconds = duration / .microseconds(1)
        return microseconds < 1_000 ? "\(rounded(microseconds)) µs" : "\(rounded(microseconds / 1_000)) ms"
    }

    private static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}

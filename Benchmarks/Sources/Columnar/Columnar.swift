import FEEL
import Foundation

/// Runs the synthetic procedure of a prepared folder over its generated people, as one engine beside others.
///
/// `Columnar DIR N…` reads `procedure.json` and `persons_N.bin` there and prints a line of JSON for each number of
/// people and each mode.
@main
struct Columnar {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let folder = arguments.first else {
            print("usage: Columnar DIR N…")
            return
        }
        let procedure = try BenchmarkProcedure(folder: URL(fileURLWithPath: folder))
        for count in arguments.dropFirst().compactMap({ Int($0) }) {
            let people = try People(folder: URL(fileURLWithPath: folder), count: count, procedure: procedure)
            for mode in [Mode.complete, .partial] {
                let table = try people.table(mode, schema: procedure.schema)
                let program = ColumnProgram(procedure.expressions(mode), over: table)
                guard program.scalarOutputs.isEmpty else {
                    throw BenchmarkError(description: "\(program.scalarOutputs.count) outputs are not columnar")
                }
                let best = measure { program.totals() }
                print(try Line(mode: mode, count: count, time: best.time, totals: best.result).json)
            }
        }
    }

    /// The best wall and CPU time of several runs; the machine may be shared, so the best is the steadiest.
    private static func measure(_ body: () -> [ColumnTotal]) -> (
        time: (wall: Double, cpu: Double), result: [ColumnTotal]
    ) {
        var result = body()
        var (wall, cpu) = (Double.infinity, Double.infinity)
        for _ in 0..<9 {
            let (start, startCPU) = (now(CLOCK_MONOTONIC), now(CLOCK_PROCESS_CPUTIME_ID))
            result = body()
            wall = min(wall, now(CLOCK_MONOTONIC) - start)
            cpu = min(cpu, now(CLOCK_PROCESS_CPUTIME_ID) - startCPU)
        }
        return ((wall, cpu), result)
    }

    private static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

enum Mode: String {
    case complete, partial
}

struct BenchmarkError: Error, CustomStringConvertible {
    let description: String
}

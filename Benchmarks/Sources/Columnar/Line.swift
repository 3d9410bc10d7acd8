import FEEL
import Foundation

/// A line of `results.jsonl`, in the form that the table of engines reads and verifies.
struct Line: Encodable {
    let engine: String
    let mode: String
    let n: Int
    let seconds: Double
    let cpu: Double
    let counts: [Int]
    let fee: Int?
    let deadline: Int?
    let note: String

    init(mode: Mode, count: Int, time: (wall: Double, cpu: Double), totals: [ColumnTotal]) throws {
        engine = "Sportello columnar, from the FEEL text"
        self.mode = mode.rawValue
        n = count
        (seconds, cpu) = time
        var (counts, sums): ([Int], [Int]) = ([], [])
        for total in totals {
            switch total {
            case .truth(let holds, let unknown): counts += mode == .partial ? [holds, unknown] : [holds]
            case .number(let sum, _): sums.append(Int(truncating: sum as NSNumber))
            case .other: throw BenchmarkError(description: "an output is neither true nor a number")
            }
        }
        self.counts = counts
        fee = sums.first
        deadline = sums.dropFirst().first
        note = ""
    }

    // Written out, because a missing key is not the same as null to the readers of these lines.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(engine, forKey: .engine)
        try container.encode(mode, forKey: .mode)
        try container.encode(n, forKey: .n)
        try container.encode(seconds, forKey: .seconds)
        try container.encode(cpu, forKey: .cpu)
        try container.encode(counts, forKey: .counts)
        try container.encode(fee, forKey: .fee)
        try container.encode(deadline, forKey: .deadline)
        try container.encode(note, forKey: .note)
    }

    enum CodingKeys: String, CodingKey {
        case engine, mode, n, seconds, cpu, counts, fee, deadline, note
    }

    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}

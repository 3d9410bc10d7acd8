import Foundation
import Vocabulary

/// Pairs of the DMN Technology Compatibility Kit, run against this language.
///
/// Whether a pair lies in the subset is decided before it is evaluated, by grammar, types and built-ins alone.
public struct ConformanceRun: Sendable {
    public struct Tally: Sendable, Hashable {
        public var passed = 0
        public var failed = 0
        public var outside = 0
        public var inSubset: Int { passed + failed }

        public init() {}
    }

    /// A pair in the subset whose result was not the expected one.
    public struct Failure: Sendable, Hashable {
        /// One line: `{"actual": …, "expected": …, "expression": …, "id": …}`.
        public let json: String
    }

    public private(set) var features: [String: Tally] = [:]
    public private(set) var failures: [Failure] = []
    /// Why pairs lie outside, by id, for whoever wants to check the classification.
    public private(set) var reasons: [String: String] = [:]
    /// Numbers of the lines that are no pairs.
    public private(set) var unreadable: [Int] = []

    public var total: Tally {
        features.values.reduce(into: Tally()) {
            $0.passed += $1.passed
            $0.failed += $1.failed
            $0.outside += $1.outside
        }
    }

    /// Runs every line of a file of pairs.
    public init(_ text: String) {
        let decoder = JSONDecoder()
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in zip(1..., lines) where !line.allSatisfy(\.isWhitespace) {
            guard let pair = try? decoder.decode(ConformancePair.self, from: Data(line.utf8)) else {
                unreadable.append(number)
                continue
            }
            run(pair)
        }
    }

    private mutating func run(_ pair: ConformancePair) {
        var tally = features[pair.feature] ?? Tally()
        do {
            let trial = try ConformanceTrial(pair)
            let actual = trial.evaluate()
            if actual.matches(trial.expected) {
                tally.passed += 1
            } else {
                tally.failed += 1
                failures.append(Failure(pair, actual))
            }
        } catch {
            tally.outside += 1
            reasons[pair.id] = error.reason
        }
        features[pair.feature] = tally
    }
}

extension ConformanceRun.Failure {
    private struct Line: Encodable {
        let id: String
        let expression: String
        let expected: ConformancePair.Typed
        let actual: ConformancePair.Typed
    }

    init(_ pair: ConformancePair, _ actual: Value) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let line = Line(
            id: pair.id, expression: pair.expression, expected: pair.expected,
            actual: ConformancePair.Typed(actual))
        json = (try? encoder.encode(line)).map { String(decoding: $0, as: UTF8.self) } ?? pair.id
    }
}

import FEEL
import Foundation
import Vocabulary

/// Tries an expression on many combinations of plausible values: the choices, and values around its constants.
struct FactSampler {
    static let tries = 6_000

    let edition: Edition
    let day: Day

    /// Whether the expression was seen to hold and to fail.
    func outcomes(of expression: FEEL.Expression) -> (holds: Bool, fails: Bool) {
        let constants = expression.constants
        let axes = expression.facts.compactMap { place -> (place: Int, values: [Value])? in
            edition.index.factsByPlace[place].map { (place, values(of: $0, constants[place] ?? [])) }
        }
        var facts = edition.facts(Answers(), on: day)
        var random = SplitMix(seed: 20_261_122)
        var (holds, fails) = (false, false)
        for _ in 0..<Self.tries {
            for axis in axes where axis.place != 0 { facts[axis.place] = axis.values.randomElement(using: &random) }
            switch expression.evaluate(facts) {
            case .boolean(true): holds = true
            case .boolean(false), .null: fails = true
            default: break
            }
            if holds && fails { break }
        }
        return (holds, fails)
    }

    private func values(of fact: Fact, _ constants: [Value]) -> [Value] {
        switch fact.kind {
        case .boolean: return [.boolean(true), .boolean(false)]
        case .choice(let choices): return choices.map { .string($0.id) }
        case .date: return dates + constants
        case .number(let least, let most):
            let given = constants.compactMap(Self.number)
            let around = given.flatMap { [$0 - 1, $0, $0 + 1] }
            return
                (around + [0, 1, 2, 3, 6, 12, 24, 60].map { Decimal($0) } + [Decimal(least), Decimal(min(most, 500))])
                .filter { $0 >= Decimal(least) && $0 <= Decimal(most) }.map { .number($0) }
        case .money:
            let given = constants.compactMap(Self.number)
            return (given.flatMap { [$0 - 1, $0, $0 + 1] } + amounts).filter { $0 >= 0 }.map { .number($0) }
        }
    }

    private static func number(_ value: Value) -> Decimal? {
        if case .number(let number) = value { number } else { nil }
    }

    /// Days around the lodging date: those of the law's usual terms, and half-years for a century before and after.
    private var dates: [Value] {
        let terms = [0, 1, 2, 8, 9, 14, 15, 16, 30, 31, 59, 60, 61, 89, 90, 91, 150, 180, 181, 365, 366]
        let years = stride(from: 400, to: 36_500, by: 183)
        return (terms + years).flatMap { [day.adding(days: $0), day.adding(days: -$0)] }.map { .date($0) }
    }

    private var amounts: [Decimal] {
        [0, 1, 500, 3_000, 5_000, 8_000, 10_000, 12_000, 15_000, 20_000, 30_000, 60_000]
    }
}

/// A small generator with a fixed seed: a lint that answers differently each time helps nobody.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

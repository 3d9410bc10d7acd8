import FEEL
import Foundation
import Vademecum
import Vocabulary

/// Repeatable random numbers (SplitMix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(elements.count)] }
}

/// People with random answers, near enough to the limits of the law that conditions go both ways.
struct RandomWorlds {
    let edition: Edition
    var dice: Dice

    init(_ edition: Edition, seed: UInt64) {
        self.edition = edition
        dice = Dice(seed: seed)
    }

    /// How many worlds to try: a debug build, many times slower, tries a twentieth.
    static func number(_ many: Int) -> Int {
        #if DEBUG
            many / 20
        #else
            many
        #endif
    }

    /// An answer to every question that makes sense for that person.
    mutating func person(on day: Day, _ facts: [Fact]) -> Answers {
        var answers = Answers()
        for fact in facts {
            answers.answer(fact.id, value(of: fact, on: day))
        }
        // What makes no sense beside the other answers is taken back, until nothing more is.
        for _ in 0..<3 {
            for fact in facts where !makesSense(fact, answers, on: day) { answers.withdraw(fact.id) }
        }
        return answers
    }

    private func makesSense(_ fact: Fact, _ answers: Answers, on day: Day) -> Bool {
        guard let condition = fact.onlyIf else { return true }
        var facts = Facts(for: edition.schema)
        if let lodging = edition.fact("lodging_date") { facts[lodging.index] = .date(day) }
        for (id, value) in answers.given { if let fact = edition.fact(id) { facts[fact.index] = value } }
        return condition.expression.evaluate(facts) == .boolean(true)
    }

    mutating func value(of fact: Fact, on day: Day) -> Value {
        switch fact.kind {
        case .boolean: return .boolean(dice.roll(2) == 0)
        case .choice(let choices): return .string(dice.pick(choices).id)
        case .date(let earliest, let latest):
            let near = day.adding(days: dice.pick([-120, -61, -60, -14, -8, 0, 1, 30, 59, 60, 61, 90, 400]))
            let far = day.adding(days: -dice.roll(25_000))
            return .date(min(max(dice.roll(3) == 0 ? far : near, earliest), latest))
        case .number(let least, let most):
            let number = dice.roll(3) == 0 ? dice.roll(70) : dice.roll(7)
            return .number(Decimal(min(max(number, least), most)))
        case .money(let least, let most):
            let cents = dice.pick([0, 500_000, 700_000, 710_000, 1_050_000, 1_420_000, 3_000_000]) + dice.roll(3) - 1
            return .number(Decimal(min(max(cents, least.cents), most.cents)) / 100)
        }
    }
}

import FEEL
import Vocabulary

/// Every condition can hold, and can fail to, over the values that its facts may have.
struct ReachabilityLint {
    let edition: Edition
    let procedure: Procedure

    var findings: [Lint.Finding] {
        let sampler = FactSampler(
            edition: edition, day: max(edition.name.date, procedure.inForce.from ?? edition.name.date))
        var findings: [Lint.Finding] = []
        for (condition, what) in conditions {
            let seen = sampler.outcomes(of: condition.expression)
            let position = condition.expression.position
            if !seen.holds { findings.append(.error("\(what) can never hold: \(condition.text)", at: position)) }
            if !seen.fails { findings.append(.error("\(what) always holds: \(condition.text)", at: position)) }
        }
        return findings
    }

    private var conditions: [(Condition, String)] {
        var all: [(Condition?, String)] = []
        for requirement in procedure.requirements {
            all.append((requirement.condition, requirement.id.text))
            if case .anyOf(let options) = requirement.papers {
                all += options.map { ($0.condition, requirement.id.text) }
            }
        }
        for check in procedure.checks {
            all += [(check.condition, check.id.text), (check.holds, check.id.text)]
            all += check.figures.map { ($0.condition, check.id.text + ": " + $0.id.text) }
        }
        for deadline in procedure.deadlines { all.append((deadline.condition, deadline.id.text)) }
        for fee in procedure.fees { all.append((fee.condition, fee.id.text)) }
        for rule in procedure.validity { all.append((rule.condition, "validity")) }
        for note in procedure.notes { all.append((note.condition, "a note")) }
        return all.compactMap { condition, what in condition.map { ($0, what) } }
    }
}

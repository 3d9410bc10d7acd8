import FEEL
import Vocabulary

extension Procedure {
    /// Every expression of its lines, in the order of the file; not whom it is for.
    package var conditions: [Condition] {
        var all: [Condition?] = []
        for requirement in requirements {
            all.append(requirement.condition)
            if case .anyOf(let options) = requirement.papers { all += options.map(\.condition) }
        }
        for check in checks {
            all += [check.condition, check.holds]
            all += check.figures.flatMap { [$0.condition, $0.amount] }
        }
        for deadline in deadlines { all += [deadline.condition, deadline.from, deadline.until] }
        for fee in fees { all += [fee.condition, fee.amount] }
        for rule in validity { all += [rule.condition, rule.months] }
        for note in notes { all.append(note.condition) }
        return all.compactMap(\.self)
    }

    /// Every fact and parameter that its lines read.
    var reads: FactSet {
        conditions.reduce(into: FactSet()) { $0.formUnion($1.expression.facts) }
    }

    /// The documents that stand in more than one requirement.
    var repeatedDocuments: Set<Document.ID> {
        let counts = requirements.flatMap(\.documents).reduce(into: [Document.ID: Int]()) { $0[$1, default: 0] += 1 }
        return Set(counts.filter { $0.value > 1 }.keys)
    }
}

import Vocabulary

/// Holds a checklist against what an example demands of it.
struct ExampleComparison {
    let expected: Expectation
    let checklist: Checklist

    var differences: [String] {
        exactDocuments + states + waits + alternatives + checks + figures + deadlines + fees + total
    }

    private var exactDocuments: [String] {
        guard let documents = expected.documents else { return [] }
        let needed = Set(
            checklist.papers.filter { $0.necessity == .needed && $0.alternative == nil }.map(\.document.id.text))
        let missing = Set(documents).subtracting(needed).sorted().map { "\($0) should be needed" }
        let extra = needed.subtracting(documents).sorted().map { "\($0) should not be needed" }
        return missing + extra
    }

    private var states: [String] {
        expected.needed.compactMap { state($0, is: .needed) }
            + expected.notNeeded.compactMap { state($0, is: .notNeeded) }
    }

    private func state(_ document: String, is necessity: Necessity) -> String? {
        let states = Set(checklist.papers.filter { $0.document.id.text == document }.map(\.necessity))
        if states.isEmpty { return "\(document) is not a paper of this procedure" }
        let right = necessity == .notNeeded ? states == [.notNeeded] : states.contains(necessity)
        return right ? nil : "\(document) should be \(necessity.rawValue), is \(Self.list(states.map(\.rawValue)))"
    }

    private var waits: [String] {
        expected.undetermined.compactMap { document, facts in
            guard let line = checklist.papers.first(where: { $0.document.id.text == document }) else {
                return "\(document) is not a paper of this procedure"
            }
            guard line.necessity == .undetermined else {
                return "\(document) should be undetermined, is \(line.necessity.rawValue)"
            }
            let waits = Set(line.reason.waitsFor.map(\.id.text))
            return facts.isEmpty || waits == Set(facts)
                ? nil : "\(document) should wait for \(Self.list(facts)), waits for \(Self.list(waits))"
        }
    }

    private var alternatives: [String] {
        expected.oneOf.compactMap { group, options in
            let lines = checklist.papers.filter { $0.alternative?.group.text == group && $0.necessity == .needed }
            let found = Dictionary(grouping: lines) { $0.alternative?.option ?? 0 }.sorted { $0.key < $1.key }
                .map { $0.value.map(\.document.id.text) }
            return found == options ? nil : "\(group): should be one of \(options), is \(found)"
        }
    }

    private var checks: [String] {
        expected.checks.compactMap { id, state in
            let states = checklist.checks.filter { $0.check.id.text == id }.map(\.state.rawValue)
            if states.isEmpty { return "there is no check \(id)" }
            return states.contains(state) ? nil : "check \(id) should be \(state), is \(Self.list(states))"
        }
    }

    private var figures: [String] {
        expected.figures.compactMap { check, figure, amount in
            let lines = checklist.checks.filter { $0.check.id.text == check }
            guard lines.contains(where: { $0.check.figures.contains { $0.id.text == figure } }) else {
                return "there is no figure \(figure) in \(check)"
            }
            let found = lines.flatMap(\.figures).filter { $0.figure.id.text == figure }.compactMap(\.amount).first
            return found == amount
                ? nil : "\(figure) of \(check) should be \(amount ?? "unknown"), is \(found ?? "unknown")"
        }
    }

    private var deadlines: [String] {
        expected.deadlines.compactMap { id, from, until in
            guard let line = checklist.deadlines.first(where: { $0.deadline.id.text == id && $0.necessity == .needed })
            else { return "there is no deadline \(id) with a date" }
            let (start, end) = (line.from?.description, line.until?.description)
            if let from, from != start { return "\(id) should begin on \(from), begins on \(start ?? "no day")" }
            if let until, until != end { return "\(id) should end on \(until), ends on \(end ?? "no day")" }
            return nil
        }
    }

    private var fees: [String] {
        expected.fees.compactMap { id, amount in
            guard let line = checklist.fees.first(where: { $0.fee.id.text == id }) else {
                return "there is no fee \(id)"
            }
            let found = line.necessity == .undetermined ? nil : (line.amount?.description ?? "0.00")
            return found == amount
                ? nil : "fee \(id) should be \(amount ?? "undetermined"), is \(found ?? "undetermined")"
        }
    }

    private var total: [String] {
        guard let total = expected.total else { return [] }
        let found = checklist.total?.description
        return found == total ? [] : ["the total should be \(total ?? "undetermined"), is \(found ?? "undetermined")"]
    }

    private static func list(_ words: some Sequence<String>) -> String {
        let sorted = words.sorted()
        return sorted.isEmpty ? "nothing" : sorted.joined(separator: ", ")
    }
}

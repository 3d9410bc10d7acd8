import FEEL
import Testing
import Vademecum
import Vocabulary

/// What a checklist has determined stays, whatever else is answered: nobody is sent home and then called back.
@Suite struct MonotonicityTests {
    @Test(arguments: try RealContent.edition().procedures.map(\.id))
    func `an answer more never changes a line that was determined`(_ id: Procedure.ID) throws {
        let edition = try RealContent.edition()
        let procedure = try #require(edition.procedure(id))
        let facts = procedure.asks.compactMap(edition.fact)
        var worlds = RandomWorlds(edition, seed: 2026)

        for _ in 0..<RandomWorlds.number(200) {
            let person = worlds.person(on: RealContent.today, facts)
            var order = facts.map(\.id).filter { person[$0] != nil }
            order.shuffle(using: &worlds.dice)
            var answers = Answers()
            var before = DeterminedLines(try edition.checklist(id, answers, on: RealContent.today))
            for fact in order {
                guard let value = person[fact] else { continue }
                answers.answer(fact, value)
                let after = DeterminedLines(try edition.checklist(id, answers, on: RealContent.today))
                #expect(before.contradictions(with: after) == [], "\(fact) among \(answers.given)")
                before = after
            }
            #expect(before.open == [], "\(answers.given)")
        }
    }
}

/// The lines of a checklist that no further answer may change.
private struct DeterminedLines {
    private var states: [String: String] = [:]
    /// Lines that still wait for an answer, although nothing is left to ask.
    private(set) var open: [String] = []

    init(_ list: Checklist) {
        for line in list.papers {
            let place = line.alternative.map { " \($0.group) \($0.option)" } ?? ""
            note("\(line.document.id)\(place) of \(line.requirement.id)", line.necessity, "", line.reason)
        }
        for line in list.checks {
            let state = line.state.rawValue
            note("check \(line.check.id)", line.state == .undetermined ? .undetermined : .needed, state, line.reason)
        }
        for line in list.deadlines {
            note(
                "deadline \(line.deadline.id)", line.necessity, "\(line.from as Any) \(line.until as Any)", line.reason)
        }
        for line in list.fees { note("fee \(line.fee.id)", line.necessity, "\(line.amount as Any)", line.reason) }
        if let total = list.total { states["total"] = "\(total)" }
        if let line = list.validity.first, line.necessity != .undetermined {
            states["validity"] = line.rule.label.italian
            if let months = line.months { states["months"] = "\(months)" }
        }
        for line in list.validity where line.necessity == .needed {
            states["validity \(line.rule.label.italian)"] = "needed"
        }
        for text in list.notes { states["note \(text.text.italian)"] = "stands" }
    }

    private mutating func note(_ name: String, _ necessity: Necessity, _ detail: String, _ reason: Reason) {
        if necessity != .undetermined {
            states[name] = "\(necessity.rawValue) \(detail)"
        } else if reason.unknownParameters.isEmpty {
            open.append("\(name) waits for \(reason.waits)")
        }
    }

    /// What was determined here and is otherwise there.
    ///
    /// A paper that is not needed may leave the list, when another rule begins to need it.
    func contradictions(with later: DeterminedLines) -> [String] {
        states.sorted { $0.key < $1.key }.compactMap { name, state in
            if later.states[name] == state { return nil }
            if later.states[name] == nil, state.hasPrefix("not_needed") { return nil }
            return "\(name) was \(state), is \(later.states[name] ?? "undetermined")"
        }
    }
}

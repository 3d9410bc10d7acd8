import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

/// Life cycles that say what cannot be, and cities that do otherwise.
@Suite struct LifeCycleLoadingTests {
    let content: SmallContent

    init() throws {
        content = try SmallContent()
        try content.write(SmallLifeCycle.file, SmallLifeCycle.text)
    }

    private func lintErrors() throws -> [String] {
        try content.translate()
        return Lint(of: try content.load(), content: content.folder).findings
            .filter { $0.weight == .error }.map(\.diagnostic.message)
    }

    @Test func `a careful life cycle loads without a finding`() throws {
        let cycle = try #require(try content.load().lifeCycles.first)

        #expect(cycle.states.map(\.id.text) == ["draft", "lodged", "waiting", "granted", "refused"])
        #expect(try lintErrors() == [])
    }

    @Test(arguments: [
        ("to: waiting", "to: wating", "8:9: wating is not a state of permit; did you mean waiting?", 16),
        ("stops: [answer]", "stops: [anser]", "anser is not an event of permit; did you mean answer?", 35),
        ("procedures: [work]", "procedures: [wrok]", "wrok is not a procedure or a permit; did you mean work?", 4),
        ("first: true", "first: false", "permit: exactly one state has first: true, not 0", 3),
        ("id: answer, name", "id: ask, name", "event ask stands twice in permit", 17),
        ("length: null", "length: {days: 0}", "days: expected a number from 1 to 1000", 35),
        ("length: null", "length: {}", "length: expected one of days, working_days, months", 35),
        ("length: null, ", "", "length is missing (null without a fixed term)", 35),
        ("{working_days: 8}", "{working_days: 8, before: true}", "working days are counted forward", 21),
        ("who: office, from: [lodged], to", "who: nobody, from: [lodged], to", "nobody is not one of", 16),
        ("from: [waiting], to: lodged", "to: lodged", "an event has from and to, or", 17),
        ("starts: [ask]", "strats: [ask]", "strats is not a key here; did you mean starts?", 35),
    ])
    func `what cannot be is refused with its place`(old: String, new: String, message: String, line: Int) throws {
        try content.change(SmallLifeCycle.file, old, to: new)

        let refusals = content.refusals()

        let said = message.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? message
        #expect(refusals.contains { $0.contains("life_cycles.yaml:\(line):") && $0.contains(said) }, "\(refusals)")
    }

    @Test func `a state that no event leads to is an error`() throws {
        try content.change(SmallLifeCycle.file, "to: waiting", to: "to: lodged")

        #expect(try lintErrors().contains("no event leads to waiting"))
    }

    @Test func `a state without a way out is an error unless it is final`() throws {
        try content.change(SmallLifeCycle.file, "name: Rifiutata, final: true", to: "name: Rifiutata")

        #expect(try lintErrors() == ["refused has no way out and is not final"])
    }

    @Test func `a clock that no event stops is an error`() throws {
        try content.change(SmallLifeCycle.file, "stops: [answer], ", to: "")

        #expect(try lintErrors() == ["no event stops reply"])
    }

    @Test func `two rules for the same days, and days without a rule, are errors`() throws {
        try content.change(SmallLifeCycle.file, "until: 2025-12-31", to: "until: 2026-12-31")
        #expect(try lintErrors() == ["decision stands twice for the same days"])

        try content.change(SmallLifeCycle.file, "until: 2026-12-31", to: "until: 2025-11-30")
        #expect(try lintErrors() == ["no decision from 2025-12-01 to 2025-12-31"])
    }

    @Test func `a city adds, replaces and switches off lines`() throws {
        try content.append(
            SmallFiles.town,
            """
            life_cycles:
              permit:
                add:
                  notes:
                    - {text: Qui si aspetta di più., sources: [S1]}
                replace:
                  clocks:
                    reply: {id: reply, label: Risposta, starts: [ask], length: {days: 20}, stops: [answer], who: applicant, expiry: Tardi., sources: [S1]}
                switch_off:
                  - {id: first, reason: Qui nessuno entra per la prima volta}

            """)

        let cycle = try #require(try content.load().lifeCycles.first)

        #expect(cycle.notes.map(\.text.italian) == ["Qui si aspetta di più."])
        #expect(cycle.clocks.last?.length?.count == 20)
        #expect(!cycle.clocks.contains { $0.id == "first" })
    }

    @Test func `a comparison of two editions tells a term that was changed`() throws {
        let old = try content.load()
        try content.change(SmallLifeCycle.file, "length: {days: 60}\n", to: "length: {days: 90}\n")

        let changes = EditionDifference(from: old, to: try content.load()).changes.map(\.sentence.italian)

        #expect(changes == ["Cambia «Decisione», quanto dura: prima «giorni: 60», ora «giorni: 90»."])
    }

    @Test func `a city cannot change what is not there`() throws {
        try content.append(
            SmallFiles.town,
            """
            life_cycles:
              permit:
                replace:
                  states: {gone: {id: gone, name: Sparita}}
                switch_off:
                  - {id: gone}
              other: {}

            """)

        #expect(
            content.refusals().map { $0.split(separator: ": ", maxSplits: 1).last ?? "" } == [
                "there is no gone to replace", "reason is missing", "there is no gone to switch off",
                "other is not a life cycle",
            ])
    }
}

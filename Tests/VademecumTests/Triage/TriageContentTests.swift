import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

/// What the loader and the lint object to in `triage.yaml` and in the situations.
@Suite struct TriageContentTests {
    static let triage = "vademecum/base/triage.yaml"
    static let situations = "vademecum/situations/work.yaml"
    static let second = "vademecum/base/procedures/work.update.yaml"

    let content: SmallContent

    init() throws {
        content = try SmallContent()
    }

    /// A second procedure for the same people.
    private func addSecondProcedure() throws {
        let first = try String(contentsOf: content.url(SmallFiles.procedure), encoding: .utf8)
        try content.write(Self.second, first.replacingOccurrences(of: "work.renewal", with: "work.update"))
    }

    private func findings() throws -> [String] {
        Lint(of: try content.load(), content: content.folder).findings.filter { $0.weight == .error }
            .map(\.diagnostic.description).filter { !$0.contains("not translated") }
    }

    @Test func `unknown names are told where they stand`() throws {
        let lines = """
            triage:
              asks:
                - work
                - wrk
              order: [work.renewl, {procedure: work.renewal, when: wrk = "own"}]
              desk:
                - {id: lost, when: work = "lost", says: Parla con noi.}

            """
        try content.write(Self.triage, lines)

        let refusals = content.refusals()

        #expect(refusals.contains { $0.hasPrefix("vademecum/base/triage.yaml:4:7: wrk is not a fact") })
        #expect(refusals.contains { $0.hasPrefix("vademecum/base/triage.yaml:5:11: work.renewl is not a procedure") })
        #expect(refusals.contains { $0.hasPrefix("vademecum/base/triage.yaml:5:56: ") })
        #expect(refusals.contains { $0.hasPrefix("vademecum/base/triage.yaml:7:") })
    }

    @Test func `a desk rule needs an id of its own, a condition and a sentence`() throws {
        let lines = """
            triage:
              asks: [work]
              desk:
                - {id: one, when: work = "own", says: Uno.}
                - {id: one, when: work = "own", says: Due.}
                - {id: two, says: Tre.}
                - {id: three, when: work = "own"}

            """
        try content.write(Self.triage, lines)

        #expect(
            content.refusals() == [
                "vademecum/base/triage.yaml:5:7: desk rule one stands twice; first at vademecum/base/triage.yaml:4:7",
                "vademecum/base/triage.yaml:6:7: when is missing",
                "vademecum/base/triage.yaml:7:7: says is missing",
            ])
    }

    @Test func `two procedures for the same people need an order`() throws {
        try addSecondProcedure()
        let first = "work.renewal fits together with others and has no place in the triage's order"

        #expect(try findings().contains { $0.hasSuffix(first) })

        try content.append(Self.triage, "  order: [work.update, work.renewal]\n")
        let edition = try content.load()
        let found = edition.triage(Answers(given: ["work": .string("employed")]), on: SmallContent.day)

        #expect(try !findings().contains { $0.hasSuffix(first) })
        #expect(found.fitting.map(\.id) == ["work.update", "work.renewal"])
    }

    @Test func `a procedure that no way leads to, and a desk rule that nobody hears, are errors`() throws {
        try content.change(SmallFiles.procedure, "for: work = \"employed\"", to: "for: members = 3")
        try content.append(Self.triage, "  desk: [{id: never, when: members = 2, says: Mai.}]\n")

        let errors = try findings()

        #expect(errors.contains { $0.hasSuffix("no way through the triage leads to work.renewal") })
        #expect(errors.contains { $0.hasSuffix("no way through the triage leads to the desk rule never") })
    }

    @Test func `a situation that leads elsewhere is told with its sentence`() throws {
        let lines = """
            situations:
              - name: Lavoro
                answers: {work: employed}
                expect: {fits: [], desk: first}
              - name: Non lo so
                not_known: [work]
                expect: {fits: [], may_fit: [work.renewal], desk: first}
              - name: Non dico niente
                expect: {desk: none}
              - name: Dico troppo
                answers: {work: own, members: 2}
                expect: {desk: first}

            """
        try content.write(Self.situations, lines)

        #expect(
            try findings() == [
                "vademecum/situations/work.yaml:2:5: «Lavoro»: the desk should be first, is none",
                "vademecum/situations/work.yaml:2:5: «Lavoro»: what fits should be nothing, is work.renewal",
                "vademecum/situations/work.yaml:8:5: «Non dico niente»: it is asked work, and has no answer",
                "vademecum/situations/work.yaml:10:5: «Dico troppo»: nobody asks for members",
            ])
    }

    @Test func `what a situation names must exist`() throws {
        let lines = """
            situations:
              - name: Lavoro
                answers: {wrk: employed, members: many}
                expect: {fits: [work.renewl], desk: maybe}
                colour: red

            """
        try content.write(Self.situations, lines)

        let errors = try findings()

        for text in [
            "wrk is not a fact", "members: many is not an answer", "work.renewl is not a procedure",
            "maybe is not one of first, beside, none", "colour is not a key here",
        ] {
            #expect(errors.contains { $0.contains(text) }, "\(text)")
        }
    }
}

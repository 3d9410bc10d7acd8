import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

/// What is wrong with the content is refused before anyone relies on it, with file, line and what was expected.
@Suite struct RefusalTests {
    let content: SmallContent

    init() throws {
        content = try SmallContent()
    }

    @Test func `a key with a typo is told with the key that was meant`() throws {
        try content.change(
            SmallFiles.procedure, "  - {document: passport, interpretation",
            to: "  - {document: passport, interpretaton")

        #expect(
            content.refusals() == [
                "vademecum/base/procedures/work.renewal.yaml:10:26: interpretaton is not a key here; did you mean interpretation?"
            ])
    }

    @Test func `a key that resembles none is told all the same`() throws {
        try content.append(SmallFiles.town, "mayor: Rossi\n")

        #expect(content.refusals() == ["vademecum/town/layer.yaml:10:1: mayor is not a key here"])
    }

    @Test func `an unknown fact in a condition is told with the fact that was meant`() throws {
        try content.change(
            SmallFiles.procedure, "when: work = \"employed\" and domestic", to: "when: wrok = \"employed\" and domestic"
        )

        #expect(
            content.refusals() == [
                "vademecum/base/procedures/work.renewal.yaml:12:39: wrok is not a fact; did you mean work?"
            ])
    }

    @Test func `a choice that is not declared is refused`() throws {
        try content.change(SmallFiles.procedure, "for: work = \"employed\"", to: "for: work = \"emploied\"")

        #expect(
            content.refusals() == [
                "vademecum/base/procedures/work.renewal.yaml:7:13: \"emploied\" is not a value of work; did you mean \"employed\"?"
            ])
    }

    @Test(arguments: [
        ("holds: income >= threshold(members)", "holds: income + 1"),
        ("holds: income >= threshold(members)", "holds: income >= expiry"),
        ("until: expiry + duration(\"P60D\"),", "until: members,"),
        ("when: members = 0", "when: members"),
        ("months: 24", "months: work"),
    ])
    func `a condition of the wrong type is refused at its place`(right: String, wrong: String) throws {
        try content.change(SmallFiles.procedure, right, to: wrong)

        let refusals = content.refusals()
        #expect(refusals.count == 1, "\(refusals)")
        #expect(refusals.allSatisfy { $0.hasPrefix("vademecum/base/procedures/work.renewal.yaml:") })
    }

    @Test func `an unknown document is told with the one that was meant`() throws {
        try content.change(SmallFiles.procedure, "- [rent]", to: "- [rant]")

        #expect(
            content.refusals() == [
                "vademecum/base/procedures/work.renewal.yaml:13:5: rant is not a document; did you mean rent?"
            ])
    }

    @Test(arguments: [
        ("sources: [S1]\nfor", "sources: [S2]\nfor", "S2 is not a source; did you mean S1?"),
        ("interpretation: pages", "interpretation: pgaes", "pgaes is not an interpretation; did you mean pages?"),
        ("ruleset: reform", "ruleset: reforn", "reforn is not a ruleset; did you mean reform?"),
        ("channel: post", "channel: pots", "pots is not a channel; did you mean post?"),
        ("  - stamp", "  - stanp", "stanp is not a fee; did you mean stamp?"),
        ("asks: [work,", "asks: [works,", "works is not a fact; did you mean work?"),
    ])
    func `an id that nothing has is refused with the one that was meant`(
        right: String, wrong: String, message: String
    ) throws {
        try content.change(SmallFiles.procedure, right, to: wrong)

        #expect(content.refusals().contains { $0.hasSuffix(": " + message) }, "\(content.refusals())")
    }

    @Test(arguments: [
        (SmallFiles.parameters, "value: 7000}", "value: 7000, sources: [S2]}"),
        (SmallFiles.interpretations, "says: Tutte., sources: [S1]", "says: Tutte., sources: [S2]"),
        (SmallFiles.definitions, "label: soglia", "label: soglia\n    sources: [S2]"),
        ("vademecum/base/channels.yaml", "sources: [S1]", "sources: [S2]"),
        (SmallFiles.rulesets, "in_force: null", "in_force: null, sources: [S2]"),
        ("vademecum/base/fees.yaml", "amount: 16, sources: [S1]", "amount: 16, sources: [S2]"),
        (SmallFiles.town, "place: Ufficio di piazza,", "place: Ufficio di piazza, sources: [S2],"),
    ])
    func `a source that nothing has is refused wherever it is cited`(file: String, right: String, wrong: String) throws
    {
        try content.change(file, right, to: wrong)

        let refusals = content.refusals()
        #expect(refusals.count == 1, "\(refusals)")
        #expect(refusals.allSatisfy { $0.hasPrefix(file) && $0.hasSuffix("S2 is not a source; did you mean S1?") })
    }

    @Test func `an id that stands twice in one file is refused`() throws {
        try content.append(SmallFiles.documents, "  rent: {name: Locazione, icon: house}\n")

        #expect(content.refusals() == ["vademecum/base/documents.yaml:5:3: written twice: rent"])
    }

    @Test func `an id that stands twice in two files is refused with both places`() throws {
        try content.write(
            "vademecum/base/documents/houses.yaml", "documents:\n  rent: {name: Locazione, icon: house}\n")

        #expect(
            content.refusals() == [
                "vademecum/base/documents/houses.yaml:2:9: document rent stands twice; "
                    + "first at vademecum/base/documents.yaml:5:9"
            ])
    }

    @Test func `text that is not YAML is refused where it breaks`() throws {
        try content.change(SmallFiles.documents, "host: {name: Ospitalità", to: "host: {name: Ospitalità]")

        #expect(
            content.refusals() == [
                "vademecum/base/documents.yaml:6:26: not valid YAML: did not find expected ',' or '}'"
            ])
    }

    @Test(arguments: ["", "# only a remark\n", "\n\n"])
    func `an empty file is refused`(text: String) throws {
        try content.write("vademecum/base/triage.yaml", text)

        #expect(content.refusals() == ["vademecum/base/triage.yaml:1:1: the file is empty"])
    }

    @Test(arguments: ["just words", "- a\n- b\n", "[]", "42"])
    func `a file without keys is refused`(text: String) throws {
        try content.write("vademecum/base/triage.yaml", text)

        #expect(content.refusals() == ["vademecum/base/triage.yaml:1:1: expected keys and values here"])
    }

    @Test func `a value of the wrong kind is refused at its place`() throws {
        try content.change(SmallFiles.parameters, "value: 7000}", to: "value: settemila}")
        try content.change(SmallFiles.facts, "type: boolean", to: "type: bolean")
        try content.change(SmallFiles.procedure, "severity: warning", to: "severity: mortal")

        #expect(
            content.refusals() == [
                "vademecum/base/facts.yaml:8:11: type: bolean is not one of boolean, choice, date, number, money",
                "vademecum/base/parameters.yaml:7:54: value: expected a number like 30.46",
                "vademecum/base/procedures/work.renewal.yaml:20:117: severity: mortal is not one of info, warning, blocking",
            ])
    }

    @Test func `a date that does not exist and a period that ends before it begins are refused`() throws {
        try content.change(SmallFiles.town, "on: 2026-05-01", to: "on: 2026-02-30")
        try content.change(
            SmallFiles.procedure, "in_force: {from: 2024-01-01}", to: "in_force: {from: 2024-01-01, until: 2023-01-01}")

        #expect(
            content.refusals() == [
                "vademecum/base/procedures/work.renewal.yaml:5:11: until 2023-01-01 is before from 2024-01-01",
                "vademecum/town/layer.yaml:7:34: on: 2026-02-30 is not a date; expected one like 2026-11-22",
            ])
    }

    @Test func `two amounts for the same day are refused`() throws {
        try content.change(SmallFiles.parameters, "until: 2025-12-31", to: "until: 2026-01-01")

        #expect(
            content.refusals() == [
                "vademecum/base/parameters.yaml:7:7: allowance: two values for the same days"
            ])
    }

    @Test func `every error is told at once, in reading order`() throws {
        try content.change(SmallFiles.documents, "icon: passport", to: "icon: pasport")
        try content.change(SmallFiles.procedure, "plain: Rinnovare", to: "plaim: Rinnovare")
        try content.change(SmallFiles.procedure, "when: domestic}", to: "when: domestik}")
        try content.change(SmallFiles.town, "agreed: all_pages", to: "agreed: al_pages")

        #expect(
            content.refusals() == [
                "vademecum/base/documents.yaml:2:79: there is no icon pasport; did you mean passport?",
                "vademecum/base/procedures/work.renewal.yaml:3:1: plaim is not a key here; did you mean plain?",
                "vademecum/base/procedures/work.renewal.yaml:35:40: domestik is not a fact; did you mean domestic?",
                "vademecum/town/layer.yaml:7:19: al_pages is not a position; known are all_pages, data_pages",
            ])
    }

    @Test func `a missing translation is no error of the loader`() throws {
        #expect(content.refusals() == [])
        #expect(Lint(of: try content.load(), content: content.folder).isClean == false)
    }

    @Test func `a fact called like a word of the language is refused`() throws {
        try content.append(SmallFiles.facts, "  and: {type: boolean, label: e, ask: E?}\n")

        #expect(content.refusals() == ["vademecum/base/facts.yaml:27:8: and is a word of the language, not a name"])
    }
}

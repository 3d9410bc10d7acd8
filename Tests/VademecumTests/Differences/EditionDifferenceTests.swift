import Foundation
import Testing
import Vademecum
import Vocabulary

/// What changed between two editions, in sentences that a jurist can put into a circular.
@Suite struct EditionDifferenceTests {
    let content: SmallContent
    let before: Edition

    init() throws {
        content = try SmallContent()
        before = try content.load()
    }

    private func sentences(_ language: Language = .italian) throws -> [String] {
        EditionDifference(from: before, to: try content.load()).changes.map { $0.sentence(language) }
    }

    @Test func `two equal editions differ in nothing`() throws {
        #expect(try sentences() == [])
    }

    @Test func `a requirement that is new, gone or otherwise is told`() throws {
        try content.change(
            SmallFiles.procedure, "  - id: housing\n",
            to: "  - {document: host_card, when: members > 3, sources: [S1]}\n  - id: housing\n")
        try content.change(
            SmallFiles.procedure,
            "  - {document: notice, when: work = \"employed\" and not(domestic), basis: [TUI 22]}\n", to: "")
        try content.change(
            SmallFiles.procedure, "- {document: passport,", to: "- {document: passport, detail: Tutte le pagine,")

        #expect(
            try sentences() == [
                "Nuovo documento: «Documento di chi ospita», quando persone in famiglia è più di 3.",
                "Non serve più, documento: «Comunicazione».",
                "Cambia «Passaporto», dettaglio: prima «(niente)», ora «Tutte le pagine».",
            ])
        #expect(
            try sentences(.english).contains("“Passaporto” changes, detail: before “(nothing)”, now “Tutte le pagine”.")
        )
    }

    @Test func `a fee that costs something else is told with both amounts`() throws {
        try content.change("vademecum/base/fees.yaml", "amount: 16", to: "amount: 18")

        #expect(try sentences() == ["Cambia «Marca», importo: prima «16», ora «18»."])
    }

    @Test func `a fee that is new or gone is told`() throws {
        try content.change(SmallFiles.procedure, "  - stamp\n", to: "")

        #expect(try sentences() == ["Non c'è più, costo: «Marca»."])
    }

    @Test func `a new fee is told with what it costs`() throws {
        try content.change(SmallFiles.procedure, "  - stamp\n", to: "")
        let without = try content.load()

        let sentences = EditionDifference(from: without, to: before).changes.map(\.sentence.italian)

        #expect(sentences == ["Nuovo costo: «Marca», 16."])
    }

    @Test func `an amount of a new year is told with its value`() throws {
        try content.append(SmallFiles.parameters, "      - {from: 2027-01-01, value: 7200}\n")

        #expect(try sentences() == ["Nuovo importo: «assegno 2027-01-01», 7200."])
    }

    @Test func `an amount that ends on another day is told with both days`() throws {
        try content.change(SmallFiles.parameters, "until: 2026-12-31", to: "until: 2026-06-30")

        #expect(
            try sentences() == ["Cambia «assegno 2026-01-01», fino a: prima «2026-12-31», ora «2026-06-30»."])
    }

    @Test func `an amount that gets an end is told with it`() throws {
        try content.change(SmallFiles.parameters, ", until: 2026-12-31", to: "")
        let endless = try content.load()

        let sentences = EditionDifference(from: endless, to: before).changes.map(\.sentence.italian)

        #expect(sentences == ["Cambia «assegno 2026-01-01», fino a: prima «(niente)», ora «2026-12-31»."])
    }

    @Test(arguments: [
        (Language.italian, "Nuova nota: «Firma tutto.»."), (.english, "New note: “Firma tutto.”."),
        (.french, "Nouvelle note : « Firma tutto. »."), (.arabic, "ملاحظة جديدة: «Firma tutto.»."),
    ])
    func `a new note is told in every language, its adjective in the right gender`(
        language: Language, sentence: String
    ) throws {
        try content.append(SmallFiles.procedure, "  - {text: Firma tutto.}\n")

        #expect(try sentences(language) == [sentence])
    }

    @Test func `a new deadline is told with both of its days`() throws {
        try content.change(
            SmallFiles.procedure, "\nfees:\n",
            to: """

                  - {id: collect, label: Ritira, from: expiry, until: expiry + duration("P8D"), sources: [S1]}
                fees:

                """)

        #expect(try sentences() == ["Nuovo termine: «Ritira», da: scadenza, fino a: 8 giorni dopo scadenza."])
    }

    @Test func `an amount that was corrected is told with both values`() throws {
        try content.change(SmallFiles.parameters, "value: 7100.50", to: "value: 7100.51")

        #expect(try sentences() == ["Cambia «assegno 2026-01-01», importo: prima «7100.5», ora «7100.51»."])
    }

    @Test func `an agreement on an interpretation is told with its position`() throws {
        try content.change(SmallFiles.town, "agreed: all_pages", to: "agreed: data_pages")

        #expect(
            try sentences() == [
                "Cambia «Quante pagine?», posizione concordata: prima «Tutte.», ora «Solo i dati.»."
            ])
    }

    @Test func `a procedure that is new or gone is told by name`() throws {
        let text = try String(contentsOf: content.url(SmallFiles.procedure), encoding: .utf8)
        try content.write(
            "vademecum/base/procedures/work.first.yaml",
            text.replacingOccurrences(of: "procedure: work.renewal", with: "procedure: work.first")
                .replacingOccurrences(of: "name: Rinnovo per lavoro", with: "name: Primo permesso"))
        let after = try content.load()

        let forth = EditionDifference(from: before, to: after).changes
        let back = EditionDifference(from: after, to: before).changes

        #expect(forth.map(\.sentence.italian) == ["Procedura nuova: Primo permesso."])
        #expect(forth.map(\.procedure) == ["work.first"])
        #expect(back.map(\.sentence.italian) == ["Procedura tolta: Primo permesso."])
    }

    @Test(arguments: [
        ("severity: warning", "severity: blocking"), ("otherwise: Reddito basso.", "otherwise: Reddito troppo basso."),
        ("until: expiry + duration(\"P60D\")", "until: expiry + duration(\"P90D\")"),
        ("members = 0", "members <= 1"), ("- [rent]", "- [rent, host]"), ("months: 24", "months: 36"),
        ("label: due anni", "label: due anni al massimo"), ("{text: Conserva la ricevuta.}", "{text: Conserva tutto.}"),
        ("interpretation: pages, sources", "bring: appointment, sources"), ("channel: post", "channel: counter"),
        ("in_force: {until: 2025-12-01}", "in_force: {until: 2025-11-30}"),
        ("in_force: {from: 2024-01-01}", "in_force: {from: 2024-02-01}"),
        (", ruleset: reform", ", in_force: {from: 2027-01-01}"),
        ("fee: card, when", "fee: card, amount: 31, when"), ("when: domestic}", "when: not(domestic)}"),
        ("document: passport,", "document: passport, copies: 2,"), ("basis: [TUI 22]", "basis: [TUI 24]"),
        ("- {document: notice,", "- {id: notice, document: host_card,"),
    ])
    func `whatever changes what someone must bring, pay or do is told`(old: String, new: String) throws {
        try content.append("vademecum/base/channels.yaml", "  counter: {name: Sportello, how: Con appuntamento}\n")
        try content.change(SmallFiles.procedure, old, to: new)

        #expect(try !sentences().isEmpty)
    }
}

import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

/// Lines that wait for a city's agreement, or give way to it; the town agreed on all pages.
@Suite struct AgreementTests {
    let content: SmallContent

    init() throws {
        content = try SmallContent()
    }

    private func notes(_ layer: String = "town") throws -> [String] {
        try content.load(layer).checklist("work.renewal", [:], on: SmallContent.day).notes.map(\.text.italian)
    }

    @Test func `a line that waits for an agreement stands only where that was agreed`() throws {
        try content.append(
            SmallFiles.procedure,
            """
              - {text: Tutte., where_agreed: {pages: all_pages}}
              - {text: Solo i dati., where_agreed: {pages: data_pages}}

            """)

        #expect(try notes() == ["Conserva la ricevuta.", "Tutte."])
        #expect(try notes("base") == ["Conserva la ricevuta."])
    }

    @Test func `a line that gives way to an agreement stands everywhere else`() throws {
        try content.append(
            SmallFiles.procedure,
            """
              - {text: Chiedi., unless_agreed: {pages: [all_pages, data_pages]}}
              - {text: Forse meno., unless_agreed: {pages: data_pages}}

            """)

        #expect(try notes() == ["Conserva la ricevuta.", "Forse meno."])
        #expect(try notes("base") == ["Conserva la ricevuta.", "Chiedi.", "Forse meno."])
    }

    @Test func `the same paper may stand twice when agreements part it`() throws {
        try content.change(
            SmallFiles.procedure, "- {document: passport, interpretation: pages, sources: [S1]}",
            to: """
                - {document: passport, detail: Tutto, where_agreed: {pages: all_pages}, interpretation: pages}
                  - {document: passport, unless_agreed: {pages: all_pages}, interpretation: pages}
                """)

        let list = try content.load().checklist("work.renewal", [:], on: SmallContent.day)

        #expect(list.papers.filter { $0.document.id == "passport" }.map(\.requirement.detail?.italian) == ["Tutto"])
    }

    @Test(arguments: [
        ("{pages: some_pages}", "some_pages is not a position; known are all_pages, data_pages"),
        ("{page: all_pages}", "page is not an interpretation; did you mean pages?"),
        ("{pages: []}", "pages: expected a position or a list of them"),
        ("{pages: {a: b}}", "pages: expected a position or a list of them"),
        ("pages", "where_agreed: expected ids and what they stand for"),
    ])
    func `an agreement that cannot be is refused`(stance: String, message: String) throws {
        try content.append(SmallFiles.procedure, "  - {text: Tutte., where_agreed: \(stance)}\n")

        let refusals = content.refusals()

        #expect(refusals.count == 1)
        #expect(refusals.first?.hasSuffix(message) == true, "\(refusals)")
    }
}

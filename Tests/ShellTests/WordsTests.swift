import Shell
import TestSupport
import Testing
import Vocabulary

@Suite struct WordsTests {
    private enum SamplePhrase: String, Phrase {
        case greeting
        case papers
        case missing

        static let counted: Set<SamplePhrase> = [.papers]
    }

    private func book() throws -> Phrasebook {
        let italian = """
            msgid "greeting"
            msgstr "Ciao {name}, {name} e {other}"
            msgid "papers.one"
            msgstr "Un documento per {name}"
            msgid "papers.other"
            msgstr "{count} documenti per {name}"
            """
        let arabic = "msgid \"papers.two\"\nmsgstr \"وثيقتان {name}\"\nmsgid \"greeting\"\nmsgstr \"{nome}\""
        return Phrasebook(catalogues: [
            .italian: try Catalogue(po: italian, file: "it.po"), .arabic: try Catalogue(po: arabic, file: "ar.po"),
        ])
    }

    @Test func `every phrase of the shell is there in every language, with the same placeholders`() throws {
        #expect(try Phrasebook(folder: Repository.interfaceLanguages).faults(of: ShellPhrase.self) == [])
    }

    @Test func `values take the place of their names, and are not looked at again`() throws {
        let words = try book().words(in: .italian)

        #expect(words(SamplePhrase.greeting, ["name": "{other}"]) == "Ciao {other}, {other} e {other}")
        #expect(words(SamplePhrase.papers, count: 1, ["name": "Ada"]) == "Un documento per Ada")
        #expect(words(SamplePhrase.papers, count: 7, ["name": "Ada"]) == "7 documenti per Ada")
    }

    @Test func `a missing text is Italian, and at last its name`() throws {
        let words = try book().words(in: .french)

        #expect(words(SamplePhrase.greeting).hasPrefix("Ciao"))
        #expect(words(SamplePhrase.missing) == "missing")
        #expect(try book().words(in: .arabic)(SamplePhrase.papers, count: 2) == "وثيقتان {name}")
    }

    @Test func `faults name the language, the phrase and the placeholders`() throws {
        let faults = try book().faults(of: SamplePhrase.self)

        #expect(faults.contains("it: missing is missing"))
        #expect(faults.contains("ar: greeting has the placeholders [\"nome\"]"))
        #expect(faults.contains("ar: papers.few is missing"))
        #expect(!faults.contains { $0.hasPrefix("ar: papers.two") })
    }

    @Test(arguments: [
        (0, PluralCategory.zero), (1, .one), (2, .two), (3, .few), (10, .few), (11, .many), (99, .many), (100, .other),
        (102, .other), (103, .few), (111, .many),
    ])
    func `Arabic has six forms`(number: Int, form: PluralCategory) {
        #expect(PluralCategory(number, in: .arabic) == form)
    }

    @Test func `nothing is one in French and many in Italian and English`() {
        #expect(PluralCategory(0, in: .french) == .one && PluralCategory(2, in: .french) == .other)
        #expect(PluralCategory(0, in: .italian) == .other && PluralCategory(1, in: .english) == .one)
    }
}

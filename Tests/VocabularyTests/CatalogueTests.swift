import Testing
import Vocabulary

@Suite struct CatalogueTests {
    @Test func `a message is found by its id, and by its context where it has one`() throws {
        let catalogue = try Catalogue(
            po: """
                # Italian
                msgid ""
                msgstr "Language: it\\n"

                #: somewhere
                msgid "a.b"
                msgstr "Uno"
                msgctxt "x"
                msgid "a.b"
                msgstr ""
                "Due \\"righe\\"\\n"
                "e \\\\ poi"
                """, file: "it.po")

        #expect(catalogue["a.b"] == "Uno")
        #expect(catalogue["a.b", context: "x"] == "Due \"righe\"\ne \\ poi")
        #expect(catalogue["a.b", context: "y"] == nil)
        #expect(catalogue.entries.map(\.line) == [6, 9])
        #expect(catalogue.header == "Language: it\n")
    }

    @Test func `what is fuzzy, obsolete or not yet translated is left out`() throws {
        let text =
            "#, c-format, fuzzy\nmsgid \"a\"\nmsgstr \"x\"\n#~ msgid \"o\"\n#~ msgstr \"o\"\nmsgid \"b\"\nmsgstr \"\"\nmsgid \"c\"\nmsgstr \"z\"\r\n"
        let catalogue = try Catalogue(po: text, file: "it.po")

        #expect(catalogue.entries.map(\.id) == ["c"])
        #expect(catalogue["a"] == nil && catalogue["b"] == nil)
    }

    @Test(arguments: [
        ("msgid \"a\nmsgstr \"b\"", "f.po:1:9", CatalogueError.Reason.unterminatedString),
        ("msgid \"a\"\nmsgstr \"è\\q\"", "f.po:2:10", .unknownEscape),
        ("  msgid a", "f.po:1:9", .expectedString),
        ("msgid \"a\" b\n", "f.po:1:10", .textAfterString),
        ("msgstr \"b\"", "f.po:1:11", .incompleteEntry),
        ("msgid \"a\"\n\nmsgid \"b\"", "f.po:2:1", .incompleteEntry),
        ("msgid \"a\"\nmsgid \"b\"", "f.po:2:10", .repeatedKeyword),
        ("msgid \"a\"\nmsgid_plural \"as\"", "f.po:2:13", .pluralForms),
        ("msgid \"a\"\nmsgstr[0] \"as\"", "f.po:2:7", .pluralForms),
        ("\"a\"", "f.po:1:4", .stringWithoutKeyword),
        ("hello", "f.po:1:6", .unknownKeyword),
        ("msgid \"a\u{1}\"", "f.po:1:9", .controlCharacter),
        ("msgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"c\"", "f.po:3:1", .duplicate(id: "a")),
    ])
    func `a broken file is refused with its line and column`(
        text: String, position: String, reason: CatalogueError.Reason
    ) {
        let error = #expect(throws: CatalogueError.self) { try Catalogue(po: text, file: "f.po") }

        #expect(error?.position.description == position)
        #expect(error?.reason == reason)
    }

    @Test func `no text makes the reader crash`() {
        let pieces = [
            "msgid", "msgstr", "msgctxt", " ", "\"", "\\", "\n", "#", "#,", "fuzzy", "é", "[0]", "\u{301}", "\r", "a",
        ]
        var generator = Numbers(state: 7)
        for _ in 0..<3_000 {
            let text = (0..<Int.random(in: 0..<24, using: &generator)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            }
            _ = try? Catalogue(po: text.joined(), file: "fuzz.po")
        }
    }
}

/// Repeatable random numbers (SplitMix64), so that a failure can be looked at again.
private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

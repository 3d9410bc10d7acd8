import HTML
import Testing

@Suite struct EscapingTests {
    @Test func `what has a meaning in HTML is written as a reference`() {
        #expect(p("<script>alert('&')</script>").text == "<p>&lt;script&gt;alert('&amp;')&lt;/script&gt;</p>")
    }

    @Test func `a quote with a combining mark does not end an attribute`() {
        let markup = p("", .title("\"\u{301} onclick=x"))

        #expect(Array(markup.text.utf8) == Array("<p title=\"&quot;\u{301} onclick=x\"></p>".utf8))
    }

    @Test(arguments: [UInt8](0..<0x20) + [0x7F])
    func `a control character becomes the replacement character, save tab and line ends`(byte: UInt8) {
        let character = String(Unicode.Scalar(byte))
        let expected = [0x09, 0x0A, 0x0D].contains(byte) ? character : "\u{FFFD}"

        #expect(Array(Markup("a" + character + "b").bytes) == Array(("a" + expected + "b").utf8))
        #expect(Array(p("", .id(character)).bytes) == Array("<p id=\"\(expected)\"></p>".utf8))
    }

    @Test func `text of any script passes through unchanged`() {
        let text = "l’età è 7 € – العربية, ਪੰਜਾਬੀ 👩🏽‍🎓"

        #expect(Markup(text).text == text)
    }
}

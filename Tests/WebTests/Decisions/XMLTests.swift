import Testing
import Web

@Suite struct XMLTests {
    private func text(_ xml: XML) -> String { String(decoding: xml.document, as: UTF8.self) }

    @Test func `nothing ends a text or an attribute`() {
        let hostile = "</a>&amp;\"\u{301}'<!-- ]]>"

        #expect(text(XML("a", text: hostile)).contains("<a>&lt;/a&gt;&amp;amp;&quot;\u{301}'&lt;!-- ]]&gt;</a>"))
        #expect(text(XML("a", [("b", hostile)])).contains("b=\"&lt;/a&gt;&amp;amp;&quot;\u{301}'&lt;!-- ]]&gt;\"/>"))
    }

    @Test func `what XML cannot contain is left out, and line ends survive`() {
        #expect(
            text(XML("a", text: "x\u{0}\u{8}\u{1F}\u{FFFE}\u{FFFF}y\tz\r\n🪪")).contains("<a>xy&#9;z&#13;&#10;🪪</a>"))
    }

    @Test func `elements stand inside each other`() {
        let xml = XML("a", [("b", "c")], [XML("d", text: "e"), XML("f")])

        #expect(text(xml).hasSuffix("?>\n<a b=\"c\">\n  <d>e</d>\n  <f/>\n</a>\n"))
    }
}

import HTML
import Testing

@Suite struct AddressTests {
    @Test(arguments: [
        "/it/procedures", "#main", "?page=2", "procedures/a:b", "https://example.org/", "HTTP://example.org", "",
        "mailto:a@example.org", "tel:+39030123", "/it/a:b",
    ])
    func `a safe address is written`(address: String) {
        #expect(a("x", .href(address)).text == "<a href=\"\(address)\">x</a>")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", " javascript:x", "\u{1}javascript:x",
        "data:text/html,x", "vbscript:x", "//evil.example", "/\\evil.example", "\\\\evil.example", ":x",
        "javascript\u{301}:x",
    ])
    func `an unsafe address is left out`(address: String) {
        #expect(a("x", .href(address)).text == "<a>x</a>")
    }
}

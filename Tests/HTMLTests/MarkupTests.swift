import HTML
import Testing

@Suite struct MarkupTests {
    @Test func `elements nest, and texts among them are escaped`() {
        let markup = main(.id("main")) {
            h1("Tom & Ada", .class("large"))
            p {
                "1 < 2 "
                strong("yes")
                br()
            }
        }

        #expect(
            markup.text == "<main id=\"main\"><h1 class=\"large\">Tom &amp; Ada</h1>"
                + "<p>1 &lt; 2 <strong>yes</strong><br></p></main>")
    }

    @Test(arguments: [true, false])
    func `conditions, choices and loops stand among elements`(isLong: Bool) {
        let markup = ul {
            for number in 1...3 { li(String(number)) }
            if isLong { li("more") }
            if isLong { li("long") } else { li("short") }
        }

        let end = isLong ? "<li>more</li><li>long</li>" : "<li>short</li>"
        #expect(markup.text == "<ul><li>1</li><li>2</li><li>3</li>\(end)</ul>")
    }

    @Test func `a boolean attribute is its name or nothing`() {
        #expect(input(.type(.radio), .checked(), .required(false)).text == "<input type=\"radio\" checked>")
        #expect(input(.when(false, .id("a")), .when(true, .id("b"))).text == "<input id=\"b\">")
    }

    @Test func `a document begins with the doctype and states its language and direction`() {
        let page = document(language: "ar", direction: .rightToLeft) {
            body { p("x") }
        }

        #expect(page.text == "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\"><body><p>x</p></body></html>")
    }

    @Test func `a form posts unless told otherwise`() {
        #expect(form(action: "/it/x") { "" }.text == "<form method=\"post\" action=\"/it/x\"></form>")
        #expect(form(action: "/s", method: .get) {}.text == "<form method=\"get\" action=\"/s\"></form>")
    }

    @Test func `a fragment has no element around it`() {
        #expect(fragment {}.isEmpty)
        #expect(
            fragment {
                p("a"); Markup("b")
            }.text == "<p>a</p>b")
    }
}

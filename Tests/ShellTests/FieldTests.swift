import HTML
import Shell
import TestSupport
import Testing
import Vocabulary

@Suite struct FieldTests {
    private func words() throws -> Words {
        try Phrasebook(folder: Repository.interfaceLanguages).words(in: .english)
    }

    @Test(arguments: [
        ("22", "11", "2026", "2026-11-22"), (" 2 ", "3", "2026", "2026-03-02"), ("٢٢", "١١", "٢٠٢٦", "2026-11-22"),
    ])
    func `a date is read in digits of any script`(day: String, month: String, year: String, date: String) {
        let entry = DateField.Entry(day: day, month: month, year: year)

        #expect(entry.meaning == Day(date).map { .date($0) })
    }

    @Test(arguments: [
        ("31", "4", "2026"), ("29", "2", "2027"), ("1", "13", "2026"), ("1", "1", "26"), ("", "1", "2026"),
        ("a", "1", "2026"), ("-1", "1", "2026"), ("½", "1", "2026"), ("1", "1", "99999999999999999999"),
        ("0", "0", "0000"),
    ])
    func `a date that does not exist is told apart from none`(day: String, month: String, year: String) {
        #expect(DateField.Entry(day: day, month: month, year: year).meaning == .impossible)
        #expect(DateField.Entry(day: " ", month: "", year: "").meaning == .nothing)
    }

    @Test func `choices are a group whose legend asks the question`() throws {
        let field = Field(name: "job", label: "Do you work?", error: "Choose <one>", isHeading: true)
        let markup = ChoiceField(
            field,
            choices: [.init(value: "yes", label: "Yes"), .init(value: "?", label: "I don't know", isApart: true)],
            chosen: ["?"]
        ).markup(try words())

        #expect(markup.text.contains("<fieldset class=\"field field-error\" aria-describedby=\"job-error\">"))
        #expect(markup.text.contains("<legend><h1>Do you work?</h1></legend>"))
        #expect(markup.text.contains("Choose &lt;one&gt;"))
        #expect(markup.text.contains("<input type=\"radio\" id=\"job\" name=\"job\" value=\"yes\">"))
        #expect(markup.text.contains("id=\"job-2\" name=\"job\" value=\"?\" checked>"))
    }

    @Test func `errors lead to their fields`() throws {
        let fields = [Field(name: "a", label: "A"), Field(name: "b", label: "B", error: "When?")]
        let summary = errorSummary(of: fields, try words())

        #expect(summary.text.contains("<li><a href=\"#b\">When?</a></li>"))
        #expect(!summary.text.contains("#a"))
        #expect(errorSummary(of: [], try words()).isEmpty)
    }

    @Test func `what somebody wrote comes back escaped in its field`() throws {
        let entry = DateField.Entry(day: "\"><script>", month: "", year: "")
        let markup = DateField(Field(name: "d", label: "Date"), entry: entry).markup(try words())

        #expect(markup.text.contains("value=\"&quot;&gt;&lt;script&gt;\""))
        #expect(markup.text.contains("<label for=\"d\">Day</label>"))
    }
}

import HTML

/// Where «Esci subito» leads: numbers that anybody may look up, and nothing about the visitor.
struct AwayPage: PublicPage {
    let reader: Reader

    var title: String { reader.say(AwayPhrase.title) }
    var path: String { Paths.away }

    @MarkupBuilder var body: Markup {
        h1(title)
        dl(.class("summary-list")) {
            for (phrase, number) in [(AwayPhrase.emergency, "112"), (.doctor, "116117")] {
                div(.class("summary-row")) {
                    dt(reader.say(phrase))
                    dd { a(.href("tel:" + number)) { reader.ltr(number) } }
                }
            }
        }
    }
}

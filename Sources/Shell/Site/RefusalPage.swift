import HTML
import Vocabulary

/// What a reader sees instead of the page asked for: what happened, and where to go on.
struct RefusalPage: Sendable {
    let refusal: Refusal
    let layout: Layout
    let language: Language

    var markup: Markup {
        let words = layout.phrasebook.words(in: language)
        let (title, text) = phrases
        var frame = Frame(title: words(title), path: "/", isIndexed: false)
        frame.isRefusal = true
        return layout.page(frame, in: language) {
            h1(words(title))
            p(words(text), .class("lead"))
            p { a(words(ShellPhrase.startAgain), .class("button"), .href(language.path("/"))) }
        }
    }

    private var phrases: (title: ShellPhrase, text: ShellPhrase) {
        switch refusal {
        case .notFound: (.notFoundTitle, .notFoundText)
        case .expired: (.expiredTitle, .expiredText)
        case .unreadable, .unsupportedContent: (.unreadableTitle, .unreadableText)
        case .tooLarge: (.tooLargeTitle, .tooLargeText)
        case .foreign: (.foreignTitle, .foreignText)
        case .wrongMethod: (.wrongMethodTitle, .wrongMethodText)
        case .failure: (.failureTitle, .failureText)
        }
    }
}

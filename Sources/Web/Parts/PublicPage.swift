import HTML
import Shell
import Vademecum

/// A public page: what it is called, where it stands, and what stands in its `main`.
protocol PublicPage: Sendable {
    var reader: Reader { get }
    var title: String { get }
    /// Without the language.
    var path: String { get }
    var crumbs: [Frame.Crumb] { get }
    /// Where "Back" leads, without the language.
    var back: String? { get }
    /// Whether search engines should list it: never what shows somebody's answers.
    var isIndexed: Bool { get }
    /// Whether the visitor may leave at once, without a trace, from this page.
    var canBeLeftQuickly: Bool { get }
    var body: Markup { get }
}

extension PublicPage {
    var crumbs: [Frame.Crumb] { [] }
    var back: String? { nil }
    var isIndexed: Bool { true }
    var canBeLeftQuickly: Bool { false }

    /// The page in the site's frame.
    func markup(in layout: Layout) -> Markup {
        let frame = Frame(
            title: title, path: path, crumbs: crumbs, back: back, isIndexed: isIndexed,
            edition: reader.edition.name.description)
        return layout.page(frame, in: reader.language) {
            if canBeLeftQuickly { LeaveLink(reader: reader).body }
            body
        }
    }
}

/// «Esci subito»: a link that deletes the answers and opens a page that says nothing about the visitor.
struct LeaveLink: Sendable {
    let reader: Reader

    var body: Markup {
        p(.class("leave screen-only")) {
            a(
                reader.say(InterviewPhrase.leave), .class("button"), .href(reader.to(Paths.leave)),
                .title(reader.say(InterviewPhrase.leaveHint)))
        }
    }
}

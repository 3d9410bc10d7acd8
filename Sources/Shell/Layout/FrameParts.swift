import HTML
import Vocabulary

/// The parts of the skeleton around one page's content.
struct FrameParts {
    let layout: Layout
    let frame: Frame
    let language: Language
    let words: Words

    private var networkName: String { layout.network.name(in: language) }

    var head: Markup {
        HTML.head {
            meta(.charset("utf-8"))
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            title(frame.path == "/" && !frame.isRefusal ? networkName : frame.title + " – " + networkName)
            if let description = frame.description { meta(.name("description"), .content(description)) }
            if !frame.isIndexed { meta(.name("robots"), .content("noindex")) }
            meta(.name("color-scheme"), .content("light dark"))
            link(.rel("stylesheet"), .href(layout.assets.stylesheet.path))
            link(.rel("icon"), .mediaType("image/svg+xml"), .href(layout.assets.mark.path))
            if frame.isIndexed {
                for other in Language.allCases {
                    link(.rel("alternate"), .hreflang(other.tag), .href(other.path(frame.path)))
                }
            }
        }
    }

    var header: Markup {
        HTML.header(.class("site-header")) {
            div(.class("site-header-inner")) {
                a(.class("site-name"), .href(language.path("/"))) {
                    strong(networkName)
                    span(layout.network.city, .class("site-city"))
                }
                languages
            }
            sections
        }
    }

    /// The page's other languages, each by its own name.
    private var languages: Markup {
        nav(.class("languages"), .ariaLabel(words(ShellPhrase.languages))) {
            ul {
                for other in Language.allCases {
                    li {
                        a(
                            other.ownName, .href(other.path(frame.path)), .lang(other.tag), .hreflang(other.tag),
                            .when(other == language, .ariaCurrent("true")))
                    }
                }
            }
        }
    }

    private var sections: Markup {
        guard !layout.sections.isEmpty else { return Markup() }
        return nav(.class("sections"), .ariaLabel(words(ShellPhrase.sections))) {
            ul {
                for section in layout.sections {
                    li {
                        a(
                            section.name(words), .href(language.path(section.path)),
                            .when(section.path == frame.path && !frame.isRefusal, .ariaCurrent()))
                    }
                }
            }
        }
    }

    /// Breadcrumbs and the link back.
    var way: Markup {
        fragment {
            if !frame.crumbs.isEmpty {
                nav(.class("crumbs"), .ariaLabel(words(ShellPhrase.breadcrumbs))) {
                    ol {
                        li { a(words(ShellPhrase.home), .href(language.path("/"))) }
                        for crumb in frame.crumbs { li { a(crumb.name, .href(language.path(crumb.path))) } }
                        li(frame.title, .ariaCurrent())
                    }
                }
            }
            if let back = frame.back {
                nav(.class("back-line"), .ariaLabel(words(ShellPhrase.back))) {
                    a(words(ShellPhrase.back), .class("back"), .href(language.path(back)))
                }
            }
        }
    }

    var footer: Markup {
        HTML.footer(.class("site-footer")) {
            div(.class("site-footer-inner")) {
                if let edition = frame.edition {
                    p(words(ShellPhrase.edition, ["edition": edition]), .class("edition"))
                }
                p(words(ShellPhrase.notADecision))
                ul(.class("site-links")) {
                    li { a(words(ShellPhrase.about), .href(language.path("/about"))) }
                    li { a(words(ShellPhrase.accessibility), .href(language.path("/accessibility"))) }
                }
            }
        }
    }
}

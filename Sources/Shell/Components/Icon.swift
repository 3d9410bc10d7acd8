public import HTML

/// Small line drawings of our own, on a grid of 24: papers, places and states.
///
/// They only accompany words, so they are hidden from screen readers.
public enum Icon: String, Sendable, CaseIterable {
    // Papers and what they are about
    case passport, card, form, receipt, photo, house, money, contract, certificate, family, health, study, court, map
    case work, person, calendar, clock, phone, question, print, stamp, envelope, language
    // States
    case needed, unclear, done, refused, warning, information

    /// The drawing at the size of the text around it.
    public var markup: Markup { drawing(class: "icon") }

    /// The drawing at the size that stands before a line of the checklist.
    public var large: Markup { drawing(class: "icon icon-large") }

    /// The outlines of some drawings, once on a page that then refers to them by `reference`.
    public static func outlines(of icons: Set<Icon>) -> Markup {
        svg(.class("outlines"), .ariaHidden()) {
            for icon in icons.sorted(by: { $0.rawValue < $1.rawValue }) { path(.id(icon.place), .d(icon.outline)) }
        }
    }

    /// The drawing before a line, where the page has its outline.
    public var reference: Markup {
        svg(.class("icon-large"), .viewBox("0 0 24 24"), .ariaHidden()) { use(.href("#" + place)) }
    }

    private var place: String { "icon-" + rawValue }

    private func drawing(class name: String) -> Markup {
        svg(.class(name), .viewBox("0 0 24 24"), .ariaHidden()) {
            path(.d(outline))
        }
    }
}

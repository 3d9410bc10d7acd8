import HTML
import Shell
import Vademecum
import Vocabulary

/// For whom a page is written: her language, the edition she reads, and the day it is.
///
/// A class, though it never changes: every part of a page holds it, and copying an edition's twenty lists for each would
/// cost more than writing the page.
final class Reader: Sendable {
    let words: Words
    let edition: Edition
    let today: Day
    let why: WhyWords

    init(words: Words, edition: Edition, today: Day) {
        self.words = words
        self.edition = edition
        self.today = today
        why = WhyWords(words)
    }

    var language: Language { words.language }

    func say(_ phrase: some Phrase, _ values: [String: String] = [:]) -> String {
        words(phrase, values)
    }

    /// The address of a page in her language.
    func to(_ path: String) -> String { language.path(path) }

    /// The law that a reference such as `TUI 5 c.4` cites by its first word.
    func law(citedBy reference: String) -> Law? {
        edition.law(citedBy: reference)
    }

    /// The same page written for someone who reads another language.
    func reading(_ words: Words) -> Reader {
        Reader(words: words, edition: edition, today: today)
    }

    /// «label: value» with the punctuation of the language.
    func pair(_ name: String, _ value: String) -> String {
        say(CommonPhrase.colon, ["name": name, "value": value])
    }
}

/// Words of the content.
extension Reader {
    func text(_ text: Text) -> String { text(language) }

    /// The text as markup, marked as Italian where it is not translated, so that it is read aloud rightly.
    func show(_ text: Text) -> Markup {
        let words = text(language)
        return text.isTranslated(into: language) ? Markup(words) : italian(words)
    }

    /// Italian words on a page that may be in another language.
    func italian(_ words: String) -> Markup {
        language == .italian ? Markup(words) : HTML.span(words, .lang("it"), .dir(.leftToRight))
    }

    /// A code that reads from left to right in any language: a reference, an id, an expression.
    func ltr(_ text: String) -> Markup {
        language.isRightToLeft ? bdi(text) : Markup(text)
    }
}

/// Days and amounts.
extension Reader {
    func day(_ day: Day) -> String { DayWords(language: language).plain(day) }
    func weekday(_ day: Day) -> String { DayWords(language: language).withWeekday(day) }
    func money(_ money: Money) -> String { MoneyWords(language: language)(money) }

    func showDay(_ day: Day) -> Markup {
        time(weekday(day), .datetime(day.description))
    }

    /// «da … a …», with either end open; nil when both are.
    func span(from: Day?, until: Day?, withWeekday: Bool = false) -> String? {
        let name = withWeekday ? weekday : day
        switch (from, until) {
        case (let from?, let until?): return say(CommonPhrase.fromUntil, ["from": name(from), "until": name(until)])
        case (let from?, nil): return say(CommonPhrase.from, ["from": name(from)])
        case (nil, let until?): return say(CommonPhrase.until, ["until": name(until)])
        case (nil, nil): return nil
        }
    }
}

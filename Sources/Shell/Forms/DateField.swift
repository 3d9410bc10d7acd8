public import HTML
public import Vocabulary

/// A question answered by a date, in three fields: day, month, year.
public struct DateField: Sendable {
    /// What somebody wrote in the three fields.
    public struct Entry: Sendable, Equatable {
        public let day: String
        public let month: String
        public let year: String

        public init(day: String = "", month: String = "", year: String = "") {
            self.day = day
            self.month = month
            self.year = year
        }

        public init(_ day: Day) {
            self.init(day: String(day.day), month: String(day.month), year: String(day.year))
        }

        /// The three fields of that name in a form that was sent.
        public init(_ form: FormData, name: String) {
            self.init(
                day: form[name + "-day"] ?? "", month: form[name + "-month"] ?? "", year: form[name + "-year"] ?? "")
        }

        public enum Meaning: Sendable, Equatable {
            case nothing
            case impossible
            case date(Day)
        }

        /// The date they mean, digits of any script read alike; a year has four.
        public var meaning: Meaning {
            let parts = [day, month, year].map { $0.filter { !$0.isWhitespace } }
            guard parts.contains(where: { !$0.isEmpty }) else { return .nothing }
            guard let day = number(parts[0], digits: 1...2), let month = number(parts[1], digits: 1...2),
                let year = number(parts[2], digits: 4...4), let date = Day(year: year, month: month, day: day)
            else { return .impossible }
            return .date(date)
        }

        private func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
            guard digits.contains(text.count) else { return nil }
            var value = 0
            for character in text {
                guard let digit = character.wholeNumberValue, (0...9).contains(digit) else { return nil }
                value = value * 10 + digit
            }
            return value
        }
    }

    public let field: Field
    public let entry: Entry

    public init(_ field: Field, entry: Entry = Entry()) {
        self.field = field
        self.entry = entry
    }

    public func markup(_ words: Words) -> Markup {
        field.group(words) {
            div(.class("date-fields")) {
                part("day", id: field.name, words(ShellPhrase.day), entry.day, "narrow-2")
                part("month", id: field.name + "-month", words(ShellPhrase.month), entry.month, "narrow-2")
                part("year", id: field.name + "-year", words(ShellPhrase.year), entry.year, "narrow-4")
            }
        }
    }

    private func part(_ part: String, id: String, _ name: String, _ value: String, _ width: String) -> Markup {
        div {
            label(name, .for(id))
            input(
                .type(.text), .id(id), .name(field.name + "-" + part), .value(value), .inputmode(.numeric),
                .maxlength(width == "narrow-4" ? 4 : 2), .class(width), .autocomplete("off"),
                .when(field.error != nil, .ariaInvalid()))
        }
    }
}

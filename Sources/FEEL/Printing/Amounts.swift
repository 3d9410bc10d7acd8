import Foundation
import Vocabulary

/// Numbers, dates and durations as people of a language write them.
struct Amounts {
    let language: Language

    private var phrases: Phrases { Phrases.of(language) }

    private func fill(_ template: String, _ parts: [String]) -> String {
        Template(text: template, language: language).filled(parts)
    }

    /// Groups of three digits, and two decimals for money that has any.
    func number(_ number: Decimal, isMoney: Bool) -> String {
        let parts = number.magnitude.description.split(separator: ".", maxSplits: 1).map(String.init)
        var text = (number < 0 ? "−" : "") + grouped(parts[0])
        if parts.count == 2 {
            let fraction = isMoney && parts[1].count == 1 ? parts[1] + "0" : parts[1]
            text += phrases.decimal + fraction
        }
        return isMoney ? fill(phrases.euro, [text]) : text
    }

    /// Four digits stay together, so that years and small amounts are read at once.
    private func grouped(_ digits: String) -> String {
        guard digits.count > 4 else { return digits }
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return ([rest] + groups).joined(separator: phrases.thousands)
    }

    func date(_ day: Day) -> String {
        guard CivilDate.isWithinSpan(day) else { return CivilDate.text(day) }
        let date = day.civil
        var number = String(date.day)
        if date.day == 1 && language == .italian { number = "1º" }
        if date.day == 1 && language == .french { number = "1er" }
        let text = fill(phrases.date, [number, phrases.months[date.month - 1], String(date.year)])
        let elides = language == .italian && (date.day == 8 || date.day == 11)
        return elides ? "l’" + text.dropFirst("il ".count) : text
    }

    func days(_ days: Int) -> String { counted(days, .day) }

    /// Whole years as years, the rest as months.
    func months(_ months: Int) -> String {
        let (years, rest) = months.quotientAndRemainder(dividingBy: 12)
        if rest == 0 && years != 0 { return counted(years, .year) }
        if years == 0 { return counted(rest, .month) }
        let joint = language == .arabic ? " و" : " \(phrases.and) "
        return counted(years, .year) + joint + counted(rest, .month)
    }

    func workingDays(_ days: Int) -> String { counted(days, .workingDay) }

    enum Unit: Sendable {
        case day, workingDay, month, year
    }

    private func counted(_ count: Int, _ unit: Unit) -> String {
        if language == .arabic { return arabic(count, unit) }
        let names: (one: String, many: String) =
            switch (language, unit) {
            case (.italian, .day): ("giorno", "giorni")
            case (.italian, .workingDay): ("giorno lavorativo", "giorni lavorativi")
            case (.italian, .month): ("mese", "mesi")
            case (.italian, .year): ("anno", "anni")
            case (.french, .day): ("jour", "jours")
            case (.french, .workingDay): ("jour ouvrable", "jours ouvrables")
            case (.french, .month): ("mois", "mois")
            case (.french, .year): ("an", "ans")
            case (_, .day): ("day", "days")
            case (_, .workingDay): ("working day", "working days")
            case (_, .month): ("month", "months")
            case (_, .year): ("year", "years")
            }
        let isOne = count.magnitude == 1 || (count == 0 && language == .french)
        return "\(count) \(isOne ? names.one : names.many)"
    }

    /// Arabic has a dual, a plural for three to ten, and a singular in two cases for more.
    private func arabic(_ count: Int, _ unit: Unit) -> String {
        let forms: (one: String, two: String, few: String, many: String) =
            switch unit {
            case .day: ("يوم", "يومان", "أيام", "يومًا")
            case .workingDay: ("يوم عمل", "يوما عمل", "أيام عمل", "يوم عمل")
            case .month: ("شهر", "شهران", "أشهر", "شهرًا")
            case .year: ("سنة", "سنتان", "سنوات", "سنة")
            }
        switch count.magnitude {
        case 1: return "\(forms.one) \(unit == .year ? "واحدة" : "واحد")"
        case 2: return forms.two
        default: break
        }
        switch count.magnitude % 100 {
        case 3...10: return "\(count) \(forms.few)"
        case 11...99: return "\(count) \(forms.many)"
        default: return "\(count) \(forms.one)"
        }
    }
}

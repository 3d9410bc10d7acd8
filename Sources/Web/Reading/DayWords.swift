package import Vocabulary

/// Days as people say them: by hand, because a formatter costs more than the rest of a page.
package struct DayWords: Sendable {
    let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// As in «mercoledì 11 novembre 2026».
    package func withWeekday(_ day: Day) -> String {
        weekdays[day.weekday - 1] + " " + plain(day)
    }

    /// As in «11 novembre 2026».
    package func plain(_ day: Day) -> String {
        let date = day.civil
        return dayOfMonth(date.day) + " " + months[date.month - 1] + " " + String(date.year)
    }

    private func dayOfMonth(_ number: Int) -> String {
        guard number == 1 else { return String(number) }
        return switch language {
        case .italian: "1º"
        case .french: "1er"
        case .english, .arabic: "1"
        }
    }

    private var months: [String] {
        switch language {
        case .italian: DayWords.italianMonths
        case .english: DayWords.englishMonths
        case .french: DayWords.frenchMonths
        case .arabic: DayWords.arabicMonths
        }
    }

    private var weekdays: [String] {
        switch language {
        case .italian: DayWords.italianWeekdays
        case .english: DayWords.englishWeekdays
        case .french: DayWords.frenchWeekdays
        case .arabic: DayWords.arabicWeekdays
        }
    }

    private static let italianMonths = [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let frenchMonths = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]
    private static let arabicMonths = [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ]
    private static let italianWeekdays = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]
    private static let englishWeekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let frenchWeekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    private static let arabicWeekdays = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
}

import Shell

/// What the pages on the life of an application say.
enum LifeCyclePhrase: String, Phrase {
    case title = "life.title"
    case lead = "life.lead"
    case link = "life.link"
    case steps = "life.steps"
    case days = "life.days"
    case then = "life.then"
    case leadsTo = "life.leads_to"
    case end = "life.end"
    case withinDays = "life.within_days"
    case withinWorkingDays = "life.within_working_days"
    case withinMonths = "life.within_months"
    case daysBefore = "life.days_before"
    case monthsBefore = "life.months_before"
    case noTerm = "life.no_term"
    case pause = "life.pause"
    case pauseAtMost = "life.pause_at_most"
    case expiry = "life.expiry"
    case applicant = "life.who_applicant"
    case desk = "life.who_desk"
    case post = "life.who_post"
    case office = "life.who_office"
    case court = "life.who_court"
    case procedures = "life.procedures"

    static var counted: Set<LifeCyclePhrase> {
        [.withinDays, .withinWorkingDays, .withinMonths, .daysBefore, .monthsBefore, .pauseAtMost]
    }
}

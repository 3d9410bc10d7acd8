import Shell

/// What the way from a situation to a procedure says.
enum TriagePhrase: String, Phrase {
    case title = "triage.title"
    case one = "triage.one"
    case several = "triage.several"
    /// Above the others that fit, after the first.
    case others = "triage.others"
    case also = "triage.also"
    case none = "triage.none"
    case noneText = "triage.none_text"
    case notSure = "triage.not_sure"
    case deskFirst = "triage.desk_first"
    case deskToo = "triage.desk_too"
    case desks = "triage.desks"
    case begin = "triage.begin"
    case read = "triage.read"
    case yourAnswers = "triage.your_answers"
    case all = "triage.all"
}

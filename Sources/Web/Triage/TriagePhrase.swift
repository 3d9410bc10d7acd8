import Shell

/// What the way from a situation to a procedure says.
enum TriagePhrase: String, Phrase {
    case title = "triage.title"
    case one = "triage.one"
    case several = "triage.several"
    case also = "triage.also"
    case none = "triage.none"
    case noneText = "triage.none_text"
    case begin = "triage.begin"
    case read = "triage.read"
    case yourAnswers = "triage.your_answers"
    case all = "triage.all"
}

import Shell

/// What the page that checks the answers says.
enum AnswersPhrase: String, Phrase {
    case title = "answers.title"
    case lead = "answers.lead"
    case none = "answers.none"
    case open = "answers.open"
    case answer = "answers.answer"
    case list = "answers.list"
    case forget = "answers.forget"
}

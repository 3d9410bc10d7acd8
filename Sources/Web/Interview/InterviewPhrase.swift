import Shell

/// What stands around a question, and what is said of an answer that is not understood.
enum InterviewPhrase: String, Phrase {
    case progress = "interview.progress"
    case number = "interview.number"
    case why = "interview.why"
    case listNow = "interview.list_now"
    case answersNow = "interview.answers_now"
    case dateHint = "interview.date_hint"
    case numberHint = "interview.number_hint"
    case moneyHint = "interview.money_hint"
    case choose = "interview.choose"
    case dateMissing = "interview.date_missing"
    case numberMissing = "interview.number_missing"
    case dateIncomplete = "interview.date_incomplete"
    case dateImpossible = "interview.date_impossible"
    case dateRange = "interview.date_range"
    case notNumber = "interview.not_number"
    case range = "interview.range"
    case notMoney = "interview.not_money"
    case dropped = "interview.dropped"
    case sensitive = "interview.sensitive"
    case leave = "interview.leave"
    case leaveHint = "interview.leave_hint"
}

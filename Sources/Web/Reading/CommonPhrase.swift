import Shell

/// What many pages say.
enum CommonPhrase: String, Phrase {
    case `continue` = "common.continue"
    case dontKnow = "common.dont_know"
    case yes = "common.yes"
    case no = "common.no"
    case and = "common.and"
    case colon = "common.colon"
    case fromUntil = "common.from_until"
    case from = "common.from"
    case until = "common.until"
}

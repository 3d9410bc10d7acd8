import Shell

/// What the page after leaving quickly says.
enum AwayPhrase: String, Phrase {
    case title = "away.title"
    case emergency = "away.emergency"
    case doctor = "away.doctor"
}

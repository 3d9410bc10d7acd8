import Shell

/// What the pages about the site say.
enum AboutPhrase: String, Phrase {
    case title = "about.title"
    case what = "about.what"
    case whatText = "about.what_text"
    case notDecision = "about.not_decision"
    case edition = "about.edition"
    case editionText = "about.edition_text"
    case agreed = "about.agreed"
    case checksum = "about.checksum"
    case mistake = "about.mistake"
    case mistakeText = "about.mistake_text"
    case privacy = "about.privacy"
    case privacyText = "about.privacy_text"
    case privacyEnd = "about.privacy_end"
    case shared = "about.shared"
    case accessibility = "about.accessibility"
    case accessibilityText = "about.accessibility_text"
    case languages = "about.languages"
    case languagesText = "about.languages_text"
}

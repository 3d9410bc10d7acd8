import Shell

/// What permits are called above their procedures.
enum PermitPhrase: String, Phrase {
    case employment = "permit.employment"
    case jobSeeking = "permit.job_seeking"
    case selfEmployment = "permit.self_employment"
    case study = "permit.study"
    case family = "permit.family"
    case familyReunification = "permit.family_reunification"
    case euLongTerm = "permit.eu_long_term"
    case asylumRequest = "permit.asylum_request"
    case citizenship = "permit.citizenship"
    case `any` = "permit.any"
}

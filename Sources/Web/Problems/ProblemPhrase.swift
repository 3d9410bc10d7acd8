import Shell

/// What is said when something is not as expected.
enum ProblemPhrase: String, Phrase {
    case procedure = "problem.procedure"
    case procedureText = "problem.procedure_text"
    case missing = "problem.missing"
    case missingText = "problem.missing_text"
    case expired = "problem.expired"
    case expiredText = "problem.expired_text"
    case notInForce = "problem.not_in_force"
    case notInForceText = "problem.not_in_force_text"
    case full = "problem.full"
    case fullText = "problem.full_text"
    case restart = "problem.restart"
    case home = "problem.home"
}

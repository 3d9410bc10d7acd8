import Shell

/// What the first page says.
enum HomePhrase: String, Phrase {
    /// The network's name, at the head of every page.
    case network = "home.network"
    case title = "home.title"
    case lead = "home.lead"
    case start = "home.start"
    case noAccount = "home.no_account"
    case steps = "home.steps"
    case stepNeed = "home.step_need"
    case stepAnswer = "home.step_answer"
    case stepList = "home.step_list"
    case known = "home.known"
    case vademecum = "home.vademecum"
    case vademecumText = "home.vademecum_text"
}

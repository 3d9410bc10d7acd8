import Shell

/// What the rows of a reason are called: looked up once, because a page has a reason for each of its lines.
struct WhyWords: Sendable {
    let title: String
    let always: String
    let because: String
    let rule: String
    let basis: String
    let interpretation: String
    let note: String
    let origin: String

    init(_ words: Words) {
        title = words(WhyPhrase.title)
        always = words(WhyPhrase.always)
        because = words(WhyPhrase.because)
        rule = words(WhyPhrase.rule)
        basis = words(WhyPhrase.basis)
        interpretation = words(WhyPhrase.interpretation)
        note = words(WhyPhrase.note)
        origin = words(WhyPhrase.origin)
    }
}

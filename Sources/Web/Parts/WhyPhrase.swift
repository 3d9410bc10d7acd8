import Shell

/// What the reasons of a line are called.
enum WhyPhrase: String, Phrase {
    case title = "why.title"
    case always = "why.always"
    case because = "why.because"
    case rule = "why.rule"
    case basis = "why.basis"
    case origin = "why.origin"
    case layerStatute = "why.layer_statute"
    case layerMinistry = "why.layer_ministry"
    case layerLocal = "why.layer_local"
    case confidence = "why.confidence"
    case confidenceHigh = "why.confidence_high"
    case confidenceMedium = "why.confidence_medium"
    case confidenceLow = "why.confidence_low"
    case interpretation = "why.interpretation"
    case agreed = "why.agreed"
    case notAgreed = "why.not_agreed"
    case suggested = "why.suggested"
    case positions = "why.positions"
    case sources = "why.sources"
    case edition = "why.edition"
    case amounts = "why.amounts"
    case amountUnknown = "why.amount_unknown"
    case note = "why.note"
}

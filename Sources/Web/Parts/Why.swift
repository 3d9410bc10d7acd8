import HTML
import Vademecum
import Vocabulary

/// Why a line stands on a page: facts used, rule, law, certainty, sources, edition; folded until asked for.
struct Why: Sendable {
    let reader: Reader
    var reason: Reason?
    var condition: Condition?
    /// Whether the rule's words stand beside it already: then its text is given, as the Vademecum has it.
    var isRuleSaid = false
    let provenance: Provenance

    var body: Markup {
        details(.class("why")) {
            summary(reader.why.title)
            dl {
                facts
                rule
                origin
            }
        }
    }

    @MarkupBuilder private var facts: Markup {
        if let reason, !reason.because.isEmpty {
            let told = reason.because.map {
                reader.pair(reader.text($0.fact.label), reader.value($0.value, of: $0.fact))
            }
            row(reader.why.because, lines(told))
        }
    }

    @MarkupBuilder private var rule: Markup {
        if let condition {
            row(reader.why.rule, isRuleSaid ? code(condition.text) : reader.show(condition.words))
        } else if reason != nil {
            row(reader.why.rule, Markup(reader.why.always))
        }
    }

    @MarkupBuilder private var origin: Markup {
        if !provenance.basis.isEmpty { row(reader.why.basis, References(reader: reader).laws(provenance.basis)) }
        if let interpretation = provenance.interpretation.flatMap(reader.edition.interpretation) {
            row(reader.why.interpretation, Positions(reader: reader, interpretation: interpretation).inBrief)
        }
        if let note = provenance.note { row(reader.why.note, reader.show(note)) }
        row(reader.why.origin, certainty)
    }

    /// Who asks for it, how sure that is, where it was read, and the edition; on one line and without links, because a
    /// page with forty reasons has to stay light on an old phone.
    @MarkupBuilder private var certainty: Markup {
        if let layer = provenance.layer {
            reader.say(layer.phrase)
            " · "
        }
        if let confidence = provenance.confidence {
            reader.say(confidence.phrase)
            " · "
        }
        reader.ltr(
            provenance.sources.reduce(into: "") { $0 += $1.text + ", " } + reader.edition.name.description)
    }

    private func row(_ name: String, _ value: Markup) -> Markup {
        fragment {
            dt(name)
            dd { value }
        }
    }

    private func lines(_ texts: [String]) -> Markup {
        if texts.count == 1 { return Markup(texts[0]) }
        return ul { for text in texts { li(text) } }
    }
}

extension Provenance.Layer {
    var phrase: WhyPhrase {
        switch self {
        case .statute: WhyPhrase.layerStatute
        case .ministry: WhyPhrase.layerMinistry
        case .local: WhyPhrase.layerLocal
        }
    }
}

extension Provenance.Confidence {
    var phrase: WhyPhrase {
        switch self {
        case .high: WhyPhrase.confidenceHigh
        case .medium: WhyPhrase.confidenceMedium
        case .low: WhyPhrase.confidenceLow
        }
    }
}

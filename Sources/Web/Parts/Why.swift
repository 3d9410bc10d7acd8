import HTML
import Vademecum
import Vocabulary

/// Why a line stands on a page: facts used, rule, law, certainty, sources, edition; folded until asked for.
struct Why: Sendable {
    let reader: Reader
    var reason: Reason?
    var condition: Condition?
    /// Whether the rule's words stand beside it already: then only its text is given.
    var isRuleSaid = false
    let provenance: Provenance

    var body: Markup {
        details(.class("why")) {
            summary(reader.say(WhyPhrase.title))
            dl {
                facts
                rule
                origin
            }
        }
    }

    @MarkupBuilder private var facts: Markup {
        if let reason, !reason.because.isEmpty {
            row(
                WhyPhrase.because,
                lines(
                    reason.because.map { reader.pair(reader.text($0.fact.label), reader.value($0.value, of: $0.fact)) })
            )
        }
    }

    @MarkupBuilder private var rule: Markup {
        if let condition {
            row(
                WhyPhrase.rule,
                fragment {
                    if !isRuleSaid {
                        reader.show(condition.words)
                        " "
                    }
                    code(condition.text)
                })
        } else if reason != nil {
            row(WhyPhrase.rule, Markup(reader.say(WhyPhrase.always)))
        }
    }

    @MarkupBuilder private var origin: Markup {
        if !provenance.basis.isEmpty { row(WhyPhrase.basis, References(reader: reader).laws(provenance.basis)) }
        if let interpretation = provenance.interpretation.flatMap(reader.edition.interpretation) {
            row(WhyPhrase.interpretation, Positions(reader: reader, interpretation: interpretation).inBrief)
        }
        if let note = provenance.note { row(WhyPhrase.note, reader.show(note)) }
        row(WhyPhrase.origin, certainty)
    }

    /// Who asks for it, how sure that is, where it was read, and the edition; on one line and without links, because a
    /// page with forty reasons has to stay light on an old phone.
    @MarkupBuilder private var certainty: Markup {
        for phrase in [provenance.layer?.phrase, provenance.confidence?.phrase].compactMap(\.self) {
            reader.say(phrase) + " · "
        }
        let sources = provenance.sources.map(\.text) + [reader.edition.name.description]
        reader.ltr(sources.joined(separator: ", "))
    }

    private func row(_ name: WhyPhrase, _ value: Markup) -> Markup {
        fragment {
            dt(reader.say(name))
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

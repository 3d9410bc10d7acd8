import HTML
import Vademecum
import Vocabulary

/// Why a line stands on a page: facts used, rule, law, certainty, sources, edition; folded until asked for.
struct Why: Sendable {
    let reader: Reader
    /// What the line is called, so that «Perché?» makes sense read on its own.
    let line: String
    var reason: Reason?
    var condition: Condition?
    let provenance: Provenance

    var body: Markup {
        details(.class("why")) {
            summary {
                reader.say(WhyPhrase.title)
                span(" " + line, .class("visually-hidden"))
            }
            dl {
                facts
                rule
                origin
                row(WhyPhrase.edition, reader.ltr(reader.edition.name.description))
            }
        }
    }

    @MarkupBuilder private var facts: Markup {
        if let reason, !reason.because.isEmpty {
            row(WhyPhrase.because, lines(reason.because.map { reader.pair(reader.text($0.fact.label), reader.value($0.value, of: $0.fact)) }))
        }
        if let reason, !reason.waitsFor.isEmpty {
            row(WhyPhrase.waits, lines(reason.waitsFor.map { reader.text($0.ask) }))
        }
        if let reason, !reason.unknownParameters.isEmpty {
            row(WhyPhrase.amountUnknown, lines(reason.unknownParameters.map { reader.text($0.label) }))
        }
    }

    @MarkupBuilder private var rule: Markup {
        if let condition {
            row(
                WhyPhrase.rule,
                fragment {
                    reader.show(condition.words)
                    " "
                    code(condition.text, .dir(.leftToRight))
                })
        } else {
            row(WhyPhrase.rule, Markup(reader.say(WhyPhrase.always)))
        }
    }

    @MarkupBuilder private var origin: Markup {
        if !provenance.basis.isEmpty { row(WhyPhrase.basis, References(reader: reader).laws(provenance.basis)) }
        if let layer = provenance.layer { row(WhyPhrase.layer, Markup(reader.say(layer.phrase))) }
        if let confidence = provenance.confidence { row(WhyPhrase.confidence, Markup(reader.say(confidence.phrase))) }
        if let interpretation = provenance.interpretation.flatMap(reader.edition.interpretation) {
            row(WhyPhrase.interpretation, Positions(reader: reader, interpretation: interpretation).inBrief)
        }
        if let note = provenance.note { row(WhyPhrase.note, reader.show(note)) }
        if !provenance.sources.isEmpty { row(WhyPhrase.sources, References(reader: reader).sources(provenance.sources)) }
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

import HTML
import Vademecum
import Vocabulary

/// Why a line stands on a page: facts used, rule, law, certainty, sources, edition; folded until asked for.
struct Why: Sendable {
    let reader: Reader
    var reason: Reason?
    var condition: Condition?
    let provenance: Provenance

    var body: Markup {
        details(.class("why")) {
            summary(reader.say(WhyPhrase.title))
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
        let certainty = [provenance.layer?.phrase, provenance.confidence?.phrase].compactMap(\.self).map { reader.say($0) }
        if !certainty.isEmpty { row(WhyPhrase.origin, Markup(certainty.joined(separator: " · "))) }
        if let interpretation = provenance.interpretation.flatMap(reader.edition.interpretation) {
            row(WhyPhrase.interpretation, Positions(reader: reader, interpretation: interpretation).inBrief)
        }
        if let note = provenance.note { row(WhyPhrase.note, reader.show(note)) }
        if !provenance.sources.isEmpty {
            // One link for all of them: a page with forty reasons has to stay light on an old phone.
            dt { a(reader.say(WhyPhrase.sources), .href(reader.to(Paths.sources))) }
            dd { reader.ltr(provenance.sources.map(\.text).joined(separator: ", ")) }
        }
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

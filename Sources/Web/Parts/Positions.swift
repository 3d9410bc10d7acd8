import HTML
import Shell
import Vademecum
import Vocabulary

/// What offices say on a point where they differ, and what was agreed here.
struct Positions: Sendable {
    let reader: Reader
    let interpretation: Interpretation

    /// The agreed position in a sentence, with a link to all of them.
    @MarkupBuilder var inBrief: Markup {
        a(.href(reader.to(Paths.interpretation(interpretation.id)))) { reader.show(interpretation.question) }
        " "
        if let agreed = interpretation.agreed {
            reader.say(WhyPhrase.agreed, ["city": reader.edition.city])
            ": "
            reader.show(agreed.says)
        } else {
            reader.say(WhyPhrase.notAgreed)
        }
    }

    /// Every position with who holds it, then the agreement.
    @MarkupBuilder var inFull: Markup {
        p(reader.say(WhyPhrase.positions), .class("label"))
        ul { for position in interpretation.positions { li { show(position) } } }
        agreement
    }

    @MarkupBuilder private var agreement: Markup {
        if let agreed = interpretation.agreed {
            p {
                strong(reader.say(WhyPhrase.agreed, ["city": reader.edition.city]))
                ": "
                reader.show(agreed.says)
            }
            details(of: interpretation.agreement)
        } else {
            p { tag(reader.say(WhyPhrase.notAgreed), .unclear) }
            if let note = interpretation.agreement?.note, !saysNotAgreed(note) { p { reader.show(note) } }
            if let suggested = interpretation.suggested {
                p {
                    strong(reader.say(WhyPhrase.suggested))
                    ": "
                    reader.show(suggested)
                }
            }
        }
    }

    /// Whether a note only repeats what the tag says.
    private func saysNotAgreed(_ note: Text) -> Bool {
        reader.text(note).hasPrefix(reader.say(WhyPhrase.notAgreed)) && note.italian.count < 30
    }

    @MarkupBuilder private func details(of agreement: Interpretation.Agreement?) -> Markup {
        if let day = agreement?.on { p(reader.say(VademecumPhrase.agreedOn, ["day": reader.day(day)])) }
        if let parties = agreement?.with { p(reader.say(VademecumPhrase.agreedWith, ["who": reader.text(parties)])) }
        if let note = agreement?.note { p { reader.show(note) } }
    }

    @MarkupBuilder private func show(_ position: Interpretation.Position) -> Markup {
        reader.show(position.says)
        if let holder = position.heldBy {
            " "
            small { reader.say(VademecumPhrase.heldBy, ["who": reader.text(holder)]) }
        }
        if !position.sources.isEmpty {
            " "
            small { References(reader: reader).sources(position.sources) }
        }
    }
}

extension Interpretation {
    /// The position that this city agreed on; nil while nothing is agreed.
    var agreed: Position? {
        agreement?.position.flatMap { id in positions.first { $0.id == id } }
    }
}

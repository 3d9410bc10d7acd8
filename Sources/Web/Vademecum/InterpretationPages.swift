import HTML
import Shell
import Vademecum
import Vocabulary

/// The points on which offices differ.
struct InterpretationsPage: PublicPage {
    let reader: Reader

    var title: String { reader.say(VademecumPhrase.interpretations) }
    var path: String { Paths.interpretations }
    var crumbs: [Frame.Crumb] { [.vademecum(reader)] }

    @MarkupBuilder var body: Markup {
        h1(title)
        p(reader.say(VademecumPhrase.interpretationsLead), .class("lead"))
        VademecumSections(reader: reader, current: .interpretations).body
        if reader.edition.interpretations.isEmpty { p(reader.say(VademecumPhrase.empty)) }
        ul(.class("lines")) {
            for point in reader.edition.interpretations {
                li {
                    p {
                        a(.href(reader.to(Paths.interpretation(point.id)))) { reader.show(point.question) }
                    }
                    p {
                        if point.agreed == nil {
                            tag(reader.say(WhyPhrase.notAgreed), .unclear)
                        } else {
                            tag(reader.say(WhyPhrase.agreed, ["city": reader.edition.city]), .done)
                        }
                    }
                }
            }
        }
    }
}

/// One point: the positions, who holds them, what was agreed, and where it matters.
struct InterpretationPage: PublicPage {
    let reader: Reader
    let interpretation: Interpretation

    var title: String { reader.text(interpretation.question) }
    var path: String { Paths.interpretation(interpretation.id) }
    var crumbs: [Frame.Crumb] {
        [
            .vademecum(reader),
            Frame.Crumb(name: reader.say(VademecumPhrase.interpretations), path: Paths.interpretations),
        ]
    }

    @MarkupBuilder var body: Markup {
        if let code = interpretation.code { p(.class("caption")) { reader.ltr(code) } }
        h1 { reader.show(interpretation.question) }
        Positions(reader: reader, interpretation: interpretation).inFull
        if let confidence = interpretation.provenance.confidence {
            p(reader.pair(reader.say(WhyPhrase.confidence), reader.say(confidence.phrase)), .class("hint"))
        }
        h2(reader.say(VademecumPhrase.interpretationUsed))
        let uses = reader.edition.lines(touching: interpretation.id)
        if uses.isEmpty { p(reader.say(VademecumPhrase.empty)) }
        for use in uses { LineUses(reader: reader, use: use) { $0.basis }.body }
    }
}

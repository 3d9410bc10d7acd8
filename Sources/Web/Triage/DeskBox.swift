import HTML
import Shell
import Vademecum

/// Why to talk to a desk, what the content says about it, and where the desks of this city are.
struct DeskBox: Sendable {
    let reader: Reader
    let advice: DeskAdvice
    /// Whether the page's own heading says already that a desk goes on from here.
    let isWholeAnswer: Bool

    var body: Markup {
        section(.class(advice.comesFirst ? "panel desk desk-first" : "panel desk")) {
            if !isWholeAnswer {
                h2(reader.say(advice.comesFirst ? TriagePhrase.deskFirst : TriagePhrase.deskToo))
            }
            reasons
            desks
        }
    }

    @MarkupBuilder private var reasons: Markup {
        switch advice.reason {
        case .situation:
            for rule in advice.rules {
                p { reader.show(rule.says) }
                Why(reader: reader, condition: rule.condition, provenance: rule.provenance).body
            }
        case .notSure: p(reader.say(TriagePhrase.notSure))
        case .nothingFits: p(reader.say(TriagePhrase.noneText))
        }
    }

    @MarkupBuilder private var desks: Markup {
        if let network = reader.edition.network, !network.helpingDesks.isEmpty {
            let heading = reader.say(TriagePhrase.desks, ["city": reader.edition.city])
            isWholeAnswer ? h2(heading) : h3(heading)
            DeskLines(reader: reader, network: network).body
        }
    }
}

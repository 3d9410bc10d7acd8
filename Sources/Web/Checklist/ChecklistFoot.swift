import HTML
import Vademecum
import Vocabulary

/// Which edition answered, who agreed it, with which amounts, and that it is not a decision.
struct ChecklistFoot: Sendable {
    let reader: Reader
    let checklist: Checklist

    var body: Markup {
        div(.class("checklist-foot")) {
            if !checklist.parameters.isEmpty {
                details(.class("screen-only")) {
                    summary(reader.say(WhyPhrase.amounts))
                    dl(.class("summary-list")) { for used in checklist.parameters { row(used) } }
                }
            }
            p { strong(reader.say(ChecklistPhrase.foot)) }
            p {
                reader.say(
                    ChecklistPhrase.edition,
                    ["edition": checklist.edition.description, "date": reader.day(checklist.edition.date)])
                "."
            }
            p {
                reader.show(reader.edition.agreedBy)
                " "
                a(reader.say(WhyPhrase.sources), .href(reader.to(Paths.sources)))
            }
        }
    }

    private func row(_ used: UsedParameter) -> Markup {
        div(.class("summary-row")) {
            dt { reader.show(used.parameter.label) }
            dd {
                reader.plain(used.value.value, unit: used.parameter.unit)
                if !used.value.provenance.sources.isEmpty {
                    " "
                    small { References(reader: reader).sources(used.value.provenance.sources) }
                }
            }
        }
    }
}

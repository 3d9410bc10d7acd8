import HTML
import Vademecum

/// What is paid, component by component, and the total.
struct CostLines: Sendable {
    let reader: Reader
    let checklist: Checklist

    @MarkupBuilder var body: Markup {
        let lines = checklist.fees.filter { $0.necessity != .notNeeded }
        h2(reader.say(ChecklistPhrase.costs), .id("costs"))
        if lines.isEmpty { p(reader.say(ChecklistPhrase.noCosts)) } else { table(of: lines) }
    }

    private func table(of lines: [FeeLine]) -> Markup {
        HTML.table(.class("costs"), .ariaLabelledBy("costs")) {
            thead {
                tr {
                    th(reader.say(ChecklistPhrase.item), .scope(.column))
                    th(reader.say(ChecklistPhrase.amount), .scope(.column), .class("number"))
                }
            }
            tbody { for line in lines { row(line) } }
            tfoot {
                tr {
                    th(reader.say(ChecklistPhrase.total), .scope(.row))
                    td(checklist.total.map(reader.money) ?? reader.say(ChecklistPhrase.unknownYet), .class("number"))
                }
            }
        }
    }

    private func row(_ line: FeeLine) -> Markup {
        tr {
            th(.scope(.row)) {
                reader.show(line.fee.label)
                if line.necessity == .undetermined {
                    Waiting(reader: reader, procedure: checklist.procedure, reason: line.reason).links
                }
                Why(
                    reader: reader, reason: line.reason,
                    condition: line.fee.condition ?? line.fee.amount, provenance: line.fee.provenance
                ).body
            }
            td(line.amount.map(reader.money) ?? reader.say(ChecklistPhrase.unknownYet), .class("number"))
        }
    }
}

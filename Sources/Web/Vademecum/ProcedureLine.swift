import HTML
import Vademecum

/// One line of a procedure: what it says, when it holds, and why; on paper the law alone.
struct ProcedureLine: Sendable {
    let reader: Reader
    let words: Markup
    let condition: Condition?
    let provenance: Provenance
    /// Whether the reasons are folded under the line.
    let isFolded: Bool

    @MarkupBuilder var body: Markup {
        p { words }
        if let condition { p(.class("hint")) { reader.when(condition) } }
        if isFolded {
            Why(reader: reader, condition: condition, isRuleSaid: true, provenance: provenance).body
        } else if !provenance.basis.isEmpty {
            p(provenance.basis.joined(separator: ", "), .class("hint"), .lang("it"), .dir(.leftToRight))
        }
    }
}

import HTML
import Shell
import Vademecum
import Vocabulary

/// Checks that do not hold, the gravest first, then those that wait for an answer.
struct WatchOut: Sendable {
    let reader: Reader
    let checklist: Checklist

    @MarkupBuilder var body: Markup {
        let failing = checklist.checks.filter { $0.state == .fails }
            .sorted { $0.check.severity.weight > $1.check.severity.weight }
        let open = checklist.checks.filter { $0.state == .undetermined }
        h2(reader.say(ChecklistPhrase.watch))
        if failing.isEmpty && open.isEmpty { p(reader.say(ChecklistPhrase.fine)) }
        if !failing.isEmpty || !open.isEmpty {
            ul(.class("lines checks")) {
                for line in failing { li { show(line) } }
                for line in open { li { ask(line) } }
            }
        }
        sums
    }

    /// Checks that hold, where there is an arithmetic to show.
    @MarkupBuilder private var sums: Markup {
        let lines = checklist.checks.filter { $0.state == .holds && !$0.figures.isEmpty }
        if !lines.isEmpty {
            h3(reader.say(ChecklistPhrase.sums))
            ul(.class("lines")) {
                for line in lines {
                    li {
                        FigureLines(reader: reader, line: line).body
                        // The sum says the rule and the facts already, and the list has to stay light.
                        let basis = line.check.provenance.basis
                        if !basis.isEmpty { p(.class("hint")) { References(reader: reader).laws(basis) } }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func show(_ line: CheckLine) -> Markup {
        p { tag(reader.say(line.check.severity.phrase), line.check.severity.standing) }
        p { reader.show(line.check.otherwise) }
        if let advice = line.check.advice { p { reader.show(advice) } }
        FigureLines(reader: reader, line: line).body
        why(line)
    }

    @MarkupBuilder private func ask(_ line: CheckLine) -> Markup {
        p { tag(reader.say(ChecklistPhrase.mayMatter), .unclear) }
        p {
            reader.say(ChecklistPhrase.mayBe)
            " "
            reader.show(line.check.otherwise)
        }
        Waiting(reader: reader, procedure: checklist.procedure, reason: line.reason).links
        FigureLines(reader: reader, line: line).body
        why(line)
    }

    private func why(_ line: CheckLine) -> Markup {
        Why(
            reader: reader, reason: line.reason, condition: line.check.holds,
            provenance: line.check.provenance
        ).body
    }
}

extension Check.Severity {
    var weight: Int {
        switch self {
        case .blocking: 2
        case .warning: 1
        case .info: 0
        }
    }

    var phrase: ChecklistPhrase {
        switch self {
        case .blocking: ChecklistPhrase.severityBlocking
        case .warning: ChecklistPhrase.severityWarning
        case .info: ChecklistPhrase.severityInfo
        }
    }

    var standing: Standing {
        switch self {
        case .blocking: .refused
        case .warning: .unclear
        case .info: .quiet
        }
    }
}

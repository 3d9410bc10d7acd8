import HTML
import Shell
import Vademecum
import Vocabulary

/// The papers of a checklist: bring these, one of these, depends on an answer.
struct PaperLines: Sendable {
    let reader: Reader
    let checklist: Checklist
    let papers: SortedPapers

    @MarkupBuilder var body: Markup {
        list(papers.lodging, ChecklistPhrase.lodging)
        if !papers.groups.isEmpty {
            h2(reader.say(ChecklistPhrase.oneOf))
            for group in papers.groups { show(group) }
        }
        list(papers.appointment, ChecklistPhrase.appointment)
        if papers.count == 0 && papers.depends.isEmpty && papers.openGroups.isEmpty {
            p(reader.say(ChecklistPhrase.nothing))
        }
        depending
    }

    @MarkupBuilder private func list(_ lines: [PaperLine], _ title: ChecklistPhrase) -> Markup {
        if !lines.isEmpty {
            h2(reader.say(title))
            ul(.class("items")) { for line in lines { li { show(line, isFull: true) } } }
        }
    }

    @MarkupBuilder private var depending: Markup {
        if !papers.depends.isEmpty || !papers.openGroups.isEmpty {
            h2(reader.say(ChecklistPhrase.depends))
            p(reader.say(ChecklistPhrase.dependsLead))
            ul(.class("items")) {
                for line in papers.depends {
                    li {
                        show(line, isFull: true)
                        Waiting(reader: reader, procedure: checklist.procedure, reason: line.reason).links
                    }
                }
            }
            for group in papers.openGroups {
                show(group)
                Waiting(reader: reader, procedure: checklist.procedure, reason: group.reason).links
            }
        }
    }

    private func show(_ group: SortedPapers.Group) -> Markup {
        div(.class("one-of")) {
            h3 { reader.show(group.requirement.label ?? checklist.procedure.plain) }
            ol {
                for (number, option) in group.options.enumerated() {
                    li {
                        p(.class("option")) {
                            strong(reader.say(ChecklistPhrase.option, ["number": String(number + 1)]))
                            if option.isOpen && !group.isOpen {
                                " "
                                tag(reader.say(ChecklistPhrase.optionOpen), .unclear)
                            }
                        }
                        ul(.class("items")) { for line in option.lines { li { show(line, isFull: false) } } }
                    }
                }
            }
            if let first = group.options.first?.lines.first { why(first, of: group.requirement) }
        }
    }

    private func show(_ line: PaperLine, isFull: Bool) -> Markup {
        fragment {
            Drawing.reference(line.document.icon)
            div {
                PaperName(reader: reader, document: line.document).body
                if isFull {
                    detail(line.requirement)
                    why(line, of: line.requirement)
                }
            }
        }
    }

    @MarkupBuilder private func detail(_ requirement: Requirement) -> Markup {
        if let detail = requirement.detail { p { reader.show(detail) } }
        if requirement.copies > 1 { p(reader.say(ChecklistPhrase.copies, ["count": String(requirement.copies)])) }
    }

    private func why(_ line: PaperLine, of requirement: Requirement) -> Markup {
        Why(
            reader: reader, reason: line.reason,
            condition: line.condition, provenance: requirement.provenance
        ).body
    }
}

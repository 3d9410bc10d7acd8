import HTML
import Vademecum
import Vocabulary

/// The tables of the printed list: a box to tick, then one column a language.
struct PrintTables: Sendable {
    let columns: [Reader]
    let checklist: Checklist

    @MarkupBuilder func papers(_ lines: [PaperLine], _ title: ChecklistPhrase) -> Markup {
        if !lines.isEmpty {
            table(title) {
                for line in lines {
                    row(hasBox: true) { paper(line.document, line.requirement, $0) }
                }
            }
        }
    }

    @MarkupBuilder func groups(_ groups: [SortedPapers.Group]) -> Markup {
        for group in groups {
            table(.oneOf) {
                row(hasBox: false) { reader in
                    strong { reader.show(group.requirement.label ?? checklist.procedure.plain) }
                }
                for option in group.options {
                    row(hasBox: true) { reader in
                        fragment {
                            for (number, line) in option.lines.enumerated() {
                                if number > 0 { " " + reader.say(CommonPhrase.and) + " " }
                                reader.show(line.document.name)
                            }
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder var costs: Markup {
        let lines = checklist.fees.filter { $0.necessity != .notNeeded }
        if !lines.isEmpty {
            table(.costs) {
                for line in lines {
                    row(hasBox: true) { reader in
                        fragment {
                            reader.show(line.fee.label)
                            ": "
                            line.amount.map(reader.money) ?? reader.say(ChecklistPhrase.unknownYet)
                        }
                    }
                }
                row(hasBox: false) { reader in
                    strong(
                        reader.pair(
                            reader.say(ChecklistPhrase.total),
                            checklist.total.map(reader.money) ?? reader.say(ChecklistPhrase.unknownYet)))
                }
            }
        }
    }

    @MarkupBuilder var deadlines: Markup {
        let lines = checklist.deadlines.filter { $0.necessity == .needed && ($0.from ?? $0.until) != nil }
        if !lines.isEmpty {
            table(.when) {
                for line in lines {
                    row(hasBox: false) { reader in
                        fragment {
                            strong { reader.show(line.deadline.label) }
                            " "
                            reader.span(from: line.from, until: line.until, withWeekday: true) ?? ""
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder var place: Markup {
        if let channel = columns.first?.edition.channel(checklist.procedure.channel) {
            table(.where) {
                row(hasBox: false) { reader in
                    fragment {
                        strong { reader.show(channel.name) }
                        if let place = channel.place {
                            br()
                            reader.show(place)
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder var warnings: Markup {
        let lines = checklist.checks.filter { $0.state == .fails }
        if !lines.isEmpty {
            table(.watch) {
                for line in lines {
                    row(hasBox: false) { reader in
                        fragment {
                            strong(reader.say(line.check.severity.phrase))
                            ": "
                            reader.show(line.check.otherwise)
                            FigureLines(reader: reader, line: line).body
                        }
                    }
                }
            }
        }
    }

    /// The arithmetic of checks that hold: whoever examines the papers can follow it.
    @MarkupBuilder var sums: Markup {
        let lines = checklist.checks.filter { $0.state == .holds && !$0.figures.isEmpty }
        if !lines.isEmpty {
            table(.sums) {
                for line in lines { row(hasBox: false) { FigureLines(reader: $0, line: line).body } }
            }
        }
    }

    @MarkupBuilder private func paper(_ document: Document, _ requirement: Requirement, _ reader: Reader) -> Markup {
        strong { reader.show(document.name) }
        if let detail = requirement.detail {
            br()
            reader.show(detail)
        }
        if requirement.copies > 1 {
            br()
            reader.say(ChecklistPhrase.copies, ["count": String(requirement.copies)])
        }
    }

    private func table(_ title: ChecklistPhrase, @MarkupBuilder rows: () -> Markup) -> Markup {
        let rows = rows()
        return HTML.table(.class("print-table")) {
            caption {
                for (number, reader) in columns.enumerated() {
                    if number > 0 { " · " }
                    HTML.span(reader.say(title), .lang(reader.language.tag), .dir(reader.direction))
                }
            }
            tbody { rows }
        }
    }

    private func row(hasBox: Bool, _ write: (Reader) -> Markup) -> Markup {
        tr {
            td(.class("box")) { if hasBox { HTML.span("", .class("tick")) } }
            for reader in columns { td(.lang(reader.language.tag), .dir(reader.direction)) { write(reader) } }
        }
    }
}

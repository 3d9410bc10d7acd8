import HTML
import Shell
import Vademecum
import Vocabulary

/// Everything that a procedure says, with the condition of each line; on its page and in the booklet.
struct ProcedureSections: Sendable {
    let reader: Reader
    let procedure: Procedure
    let heading: Element
    /// Whether each line carries its folded reasons; on paper it carries the law alone.
    let isFolded: Bool

    @MarkupBuilder var body: Markup {
        if let audience = procedure.audience, isFolded {
            heading(reader.say(VademecumPhrase.forWhom))
            p { reader.show(audience.words) }
        }
        ProcedurePapers(reader: reader, procedure: procedure, heading: heading, isFolded: isFolded).body
        fees
        deadlines
        place
        checks
        if !procedure.validity.isEmpty {
            heading(reader.say(ChecklistPhrase.validity))
            ul(.class("lines")) {
                for rule in procedure.validity {
                    li { line(reader.show(rule.label), rule.condition, rule.provenance) }
                }
            }
        }
        if isFolded, let grants = procedure.grants {
            GrantLines(reader: reader, grants: grants, isPermit: !procedure.validity.isEmpty).body
        }
        notes
    }

    @MarkupBuilder private var fees: Markup {
        if !procedure.fees.isEmpty {
            heading(reader.say(VademecumPhrase.fees))
            ul(.class("lines")) {
                for fee in procedure.fees {
                    li {
                        line(
                            fragment {
                                reader.show(fee.label)
                                br()
                                small(reader.say(VademecumPhrase.amountRule, ["rule": reader.text(fee.amount.words)]))
                            }, fee.condition, fee.provenance)
                    }
                }
            }
        }
    }

    @MarkupBuilder private var deadlines: Markup {
        if !procedure.deadlines.isEmpty {
            heading(reader.say(VademecumPhrase.deadlines))
            ul(.class("lines")) {
                for deadline in procedure.deadlines {
                    li {
                        line(
                            fragment {
                                reader.show(deadline.label)
                                if let from = deadline.from {
                                    br()
                                    reader.say(VademecumPhrase.starts, ["when": reader.text(from.words)])
                                }
                                if let until = deadline.until {
                                    br()
                                    reader.say(VademecumPhrase.ends, ["when": reader.text(until.words)])
                                }
                            }, deadline.condition, deadline.provenance)
                    }
                }
            }
        }
    }

    @MarkupBuilder private var place: Markup {
        heading(reader.say(ChecklistPhrase.where))
        if let lodging = procedure.lodging { p { reader.show(lodging) } }
        if let channel = reader.edition.channel(procedure.channel) {
            if isFolded {
                ChannelLines(reader: reader, channel: channel).body
            } else {
                p { reader.show(channel.name) }
            }
        }
    }

    @MarkupBuilder private var checks: Markup {
        if !procedure.checks.isEmpty {
            heading(reader.say(VademecumPhrase.checks))
            ul(.class("lines")) {
                for check in procedure.checks {
                    li {
                        p { tag(reader.say(check.severity.phrase), check.severity.standing) }
                        line(
                            fragment {
                                reader.show(check.holds.words)
                                br()
                                reader.say(VademecumPhrase.otherwise)
                                " "
                                reader.show(check.otherwise)
                            }, check.condition, check.provenance)
                    }
                }
            }
        }
    }

    @MarkupBuilder private var notes: Markup {
        if !procedure.notes.isEmpty {
            heading(reader.say(ChecklistPhrase.notes))
            ul(.class("lines")) {
                for note in procedure.notes {
                    li { line(reader.show(note.text), note.condition, note.provenance) }
                }
            }
        }
    }

    private func line(_ words: Markup, _ condition: Condition?, _ provenance: Provenance) -> Markup {
        ProcedureLine(reader: reader, words: words, condition: condition, provenance: provenance, isFolded: isFolded)
            .body
    }
}

extension Reader {
    /// As in «Quando: …».
    func when(_ condition: Condition) -> Markup {
        Markup(say(VademecumPhrase.when, ["condition": text(condition.words)]))
    }
}

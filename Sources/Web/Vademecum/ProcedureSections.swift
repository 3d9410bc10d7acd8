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
        papers
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
        if isFolded, let grants = procedure.grants { GrantLines(reader: reader, grants: grants).body }
        notes
    }

    @MarkupBuilder private var papers: Markup {
        heading(reader.say(VademecumPhrase.papers))
        ul(.class("lines")) {
            for requirement in procedure.requirements { li { show(requirement) } }
        }
    }

    @MarkupBuilder private func show(_ requirement: Requirement) -> Markup {
        switch requirement.papers {
        case .one(let id):
            line(
                fragment {
                    link(id)
                    if let detail = requirement.detail {
                        ". "
                        reader.show(detail)
                    }
                }, requirement.condition, requirement.provenance)
        case .anyOf(let options):
            line(
                requirement.label.map(reader.show) ?? Markup(reader.say(ChecklistPhrase.oneOf)), requirement.condition,
                requirement.provenance)
            ol { for option in options { li { show(option) } } }
        }
    }

    @MarkupBuilder private func show(_ option: Requirement.Option) -> Markup {
        for (number, id) in option.documents.enumerated() {
            if number > 0 { " " + reader.say(CommonPhrase.and) + " " }
            link(id)
        }
        if let condition = option.condition {
            br()
            small { reader.when(condition) }
        }
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

    private func link(_ id: Document.ID) -> Markup {
        guard let document = reader.edition.document(id) else { return Markup(id.text) }
        if !isFolded { return strong { reader.show(document.name) } }
        return a(.href(reader.to(Paths.document(id)))) { reader.show(document.name) }
    }

    @MarkupBuilder private func line(_ words: Markup, _ condition: Condition?, _ provenance: Provenance) -> Markup {
        p { words }
        if let condition { p(.class("hint")) { reader.when(condition) } }
        if isFolded {
            Why(reader: reader, condition: condition, isRuleSaid: true, provenance: provenance).body
        } else if !provenance.basis.isEmpty {
            p(provenance.basis.joined(separator: ", "), .class("hint"), .lang("it"), .dir(.leftToRight))
        }
    }
}

extension Reader {
    /// As in «Quando: …».
    func when(_ condition: Condition) -> Markup {
        Markup(say(VademecumPhrase.when, ["condition": text(condition.words)]))
    }
}

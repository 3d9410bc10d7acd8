import HTML
import Shell
import Vademecum
import Vocabulary

/// How long the permit will last and what it allows.
struct Outcome: Sendable {
    let reader: Reader
    let checklist: Checklist

    @MarkupBuilder var body: Markup {
        if !checklist.validity.isEmpty {
            h2(reader.say(ChecklistPhrase.validity))
            ul(.class("lines")) { for line in checklist.validity { li { show(line) } } }
        }
        if let grants = checklist.procedure.grants {
            GrantLines(reader: reader, grants: grants, isPermit: !checklist.procedure.validity.isEmpty).body
        }
    }

    @MarkupBuilder private func show(_ line: ValidityLine) -> Markup {
        p {
            reader.show(line.rule.label)
            if line.necessity == .undetermined {
                " "
                tag(reader.say(ChecklistPhrase.optionOpen), .unclear)
            }
        }
        Why(
            reader: reader, condition: line.rule.condition,
            provenance: line.rule.provenance
        ).body
    }
}

/// What a permit allows: work, study, family, and what it may become.
struct GrantLines: Sendable {
    let reader: Reader
    let grants: Grants
    /// What a permit allows and nobody wrote down is said to be unknown; an update gives no permit of its own.
    let isPermit: Bool

    @MarkupBuilder var body: Markup {
        h2(reader.say(ChecklistPhrase.allows))
        ul {
            li {
                reader.say(grants.work.phrase)
                if let note = grants.workNote {
                    " "
                    reader.show(note)
                }
            }
            if let study = grants.study {
                li(reader.say(study ? ChecklistPhrase.studyYes : ChecklistPhrase.studyNo))
            } else if isPermit {
                li(reader.say(ChecklistPhrase.studyUnknown))
            }
            if let family = grants.family {
                li(reader.say(family ? ChecklistPhrase.familyYes : ChecklistPhrase.familyNo))
            } else if isPermit {
                li(reader.say(ChecklistPhrase.familyUnknown))
            }
            if !grants.convertsTo.isEmpty { li(reader.say(ChecklistPhrase.converts, ["permits": permits])) }
            if let note = grants.note { li { reader.show(note) } }
        }
    }

    private var permits: String {
        let names = Permits(reader: reader)
        return grants.convertsTo.map(names.name).joined(separator: reader.language == .arabic ? "، " : ", ")
    }
}

extension Grants.Work {
    var phrase: ChecklistPhrase {
        switch self {
        case .full: ChecklistPhrase.workFull
        case .limited: ChecklistPhrase.workLimited
        case .none: ChecklistPhrase.workNone
        case .unknown: ChecklistPhrase.workUnknown
        }
    }
}

import Vademecum
import Vocabulary

/// A procedure in the list, and in full with its questions and its lines.
struct ProcedureObject {
    let procedure: Procedure
    let edition: Edition
    let language: Language

    var summary: JSON {
        [
            "id": .id(procedure.id), "name": .text(procedure.name, language),
            "plain": .text(procedure.plain, language), "summary": .text(procedure.summary, language),
            "permit": .string(procedure.permit), "kind": .string(procedure.kind), "channel": .id(procedure.channel),
            "in_force": .period(procedure.inForce), "checked_on": .day(procedure.checkedOn),
        ]
    }

    var full: JSON {
        let lines = ProcedureLines(language: language)
        return summary.adding([
            "edition": .string(edition.name.description),
            "for": ConditionObject(condition: procedure.audience, language: language).text,
            "lodging": .text(procedure.lodging, language),
            "questions": .array(
                procedure.asks.compactMap(edition.fact).map { QuestionObject(fact: $0, language: language).json }),
            "requirements": .array(procedure.requirements.map(lines.requirement)),
            "checks": .array(procedure.checks.map(lines.check)),
            "deadlines": .array(procedure.deadlines.map(lines.deadline)),
            "fees": .array(procedure.fees.map(lines.fee)),
            "validity": .array(procedure.validity.map(lines.validity)),
            "grants": GrantsObject(grants: procedure.grants, language: language).json,
            "notes": .array(procedure.notes.map { NoteObject(note: $0, language: language).json }),
            "life_cycle": .id(edition.lifeCycle(of: procedure)?.id),
            "questions_for_desk": .strings(procedure.questionsForDesk.map { $0(language) }),
        ]).adding(ProvenanceObject(provenance: procedure.provenance, language: language).json)
    }
}

/// The lines of a procedure with their conditions, before anything is known about anybody.
struct ProcedureLines {
    let language: Language

    func requirement(_ requirement: Requirement) -> JSON {
        let papers: JSON = [
            "id": .id(requirement.id),
            "document": document(requirement),
            "any_of": options(requirement),
            "label": .text(requirement.label, language),
            "detail": .text(requirement.detail, language),
            "copies": .integer(requirement.copies),
            "bring": .string(requirement.moment.rawValue),
        ]
        return papers.adding(rest(requirement.condition, requirement.provenance, requirement.applicability))
    }

    func check(_ check: Check) -> JSON {
        let rule: JSON = [
            "id": .id(check.id),
            "holds": ConditionObject(condition: check.holds, language: language).text,
            "otherwise": .text(check.otherwise, language),
            "advice": .text(check.advice, language),
            "severity": .string(check.severity.rawValue),
            "figures": .array(check.figures.map(figure)),
        ]
        return rule.adding(rest(check.condition, check.provenance, check.applicability))
    }

    private func figure(_ figure: Figure) -> JSON {
        [
            "id": .id(figure.id), "label": .text(figure.label, language), "expression": .text(figure.amount?.text),
            "unit": .string(figure.unit.rawValue), "sign": .text(figure.sign?.rawValue),
            "reading": .text(figure.reading),
            "condition": ConditionObject(condition: figure.condition, language: language).text,
        ]
    }

    func deadline(_ deadline: Deadline) -> JSON {
        let span: JSON = [
            "id": .id(deadline.id), "label": .text(deadline.label, language),
            "from": ConditionObject(condition: deadline.from, language: language).text,
            "until": ConditionObject(condition: deadline.until, language: language).text,
        ]
        return span.adding(rest(deadline.condition, deadline.provenance, deadline.applicability))
    }

    func fee(_ fee: Fee) -> JSON {
        let component: JSON = [
            "id": .id(fee.id), "label": .text(fee.label, language),
            "amount": ConditionObject(condition: fee.amount, language: language).text,
        ]
        return component.adding(rest(fee.condition, fee.provenance, fee.applicability))
    }

    func validity(_ rule: ValidityRule) -> JSON {
        let span: JSON = [
            "months": ConditionObject(condition: rule.months, language: language).text,
            "label": .text(rule.label, language),
        ]
        return span.adding(rest(rule.condition, rule.provenance, rule.applicability))
    }

    private func rest(_ condition: Condition?, _ provenance: Provenance, _ applicability: Applicability) -> JSON {
        let conditions = ConditionObject(condition: condition, language: language)
        let when: JSON = [
            "condition": conditions.text, "condition_words": conditions.words,
            "in_force": .period(applicability.period), "ruleset": .id(applicability.ruleset),
            "before_ruleset": .id(applicability.beforeRuleset), "note": .text(provenance.note, language),
        ]
        return when.adding(ProvenanceObject(provenance: provenance, language: language).json)
    }

    private func document(_ requirement: Requirement) -> JSON {
        if case .one(let document) = requirement.papers { return .id(document) }
        return .null
    }

    private func options(_ requirement: Requirement) -> JSON {
        guard case .anyOf(let options) = requirement.papers else { return .null }
        return .array(
            options.map { option in
                [
                    "documents": .strings(option.documents.map(\.text)),
                    "condition": ConditionObject(condition: option.condition, language: language).text,
                ]
            })
    }
}

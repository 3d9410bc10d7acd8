import FEEL
package import Vademecum
package import Vocabulary

/// A checklist as the API and `sportello check --json` give it.
package struct ChecklistObject {
    let checklist: Checklist
    let edition: Edition
    let language: Language

    package init(_ checklist: Checklist, of edition: Edition, in language: Language) {
        self.checklist = checklist
        self.edition = edition
        self.language = language
    }

    package var json: JSON {
        let lines = ChecklistLines(language: language)
        let answer: JSON = [
            "procedure": .id(checklist.procedure.id),
            "edition": .string(checklist.edition.description),
            "on": .day(checklist.on),
            "documents": .array(checklist.papers.map(lines.paper)),
            "checks": .array(checklist.checks.filter { $0.state != .notApplicable }.map(lines.check)),
            "deadlines": .array(checklist.deadlines.filter { $0.necessity != .notNeeded }.map(lines.deadline)),
            "fees": .array(checklist.fees.filter { $0.necessity != .notNeeded }.map(lines.fee)),
            "total": .amount(checklist.total),
            "questions": .array(checklist.questions.map { QuestionObject(fact: $0, language: language).json }),
        ]
        return answer.adding(surroundings)
    }

    /// What helps to read the answer: names, validity, notes, and what the lines refer to.
    private var surroundings: JSON {
        let procedure = checklist.procedure
        return [
            "name": .text(procedure.name, language),
            "plain": .text(procedure.plain, language),
            "language": .string(language.tag),
            "validity": .array(checklist.validity.map(validity)),
            "notes": .array(checklist.notes.map { NoteObject(note: $0, language: language).json }),
            "channel": edition.channel(procedure.channel).map(channel) ?? .null,
            "grants": GrantsObject(grants: procedure.grants, language: language).json,
            "parameters": .array(checklist.parameters.map(parameter)),
            "interpretations": .array(cited.map { InterpretationObject(interpretation: $0, language: language).json }),
            "agreed_by": .text(edition.agreedBy, language),
        ]
    }

    private func validity(_ line: ValidityLine) -> JSON {
        let state: JSON = [
            "months": .integer(line.months),
            "label": .text(line.rule.label, language),
            "state": .string(line.necessity.rawValue),
            "condition": ConditionObject(condition: line.rule.condition, language: language).text,
        ]
        return state.adding(ProvenanceObject(provenance: line.rule.provenance, language: language).json)
    }

    private func channel(_ channel: Channel) -> JSON {
        [
            "id": .id(channel.id), "name": .text(channel.name, language), "how": .text(channel.how, language),
            "place": .text(channel.place, language), "place_note": .text(channel.placeNote, language),
        ]
    }

    private func parameter(_ used: UsedParameter) -> JSON {
        return [
            "id": .id(used.parameter.id), "label": .text(used.parameter.label, language), "value": value(of: used),
            "unit": .string(used.parameter.unit), "from": .day(used.value.period.from),
            "until": .day(used.value.period.until), "sources": .strings(used.value.provenance.sources.map(\.text)),
        ]
    }

    private func value(of used: UsedParameter) -> JSON {
        if used.parameter.unit == "euro", case .number(let euro) = used.value.value { return .string(JSON.cents(euro)) }
        return .scalar(used.value.value)
    }

    /// The interpretations that lines of this checklist name, each once.
    private var cited: [Interpretation] {
        let provenances =
            checklist.papers.filter { $0.necessity != .notNeeded }.map(\.requirement.provenance)
            + checklist.checks.filter { $0.state != .notApplicable }.map(\.check.provenance)
            + checklist.deadlines.filter { $0.necessity != .notNeeded }.map(\.deadline.provenance)
            + checklist.fees.filter { $0.necessity != .notNeeded }.map(\.fee.provenance)
            + checklist.validity.map(\.rule.provenance) + checklist.notes.map(\.provenance)
        let ids = Set(provenances.compactMap(\.interpretation))
        return edition.interpretations.filter { ids.contains($0.id) }
    }
}

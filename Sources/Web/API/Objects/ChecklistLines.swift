import Vademecum
import Vocabulary

/// The lines of a checklist, each with what it rests on.
struct ChecklistLines {
    let language: Language

    func paper(_ line: PaperLine) -> JSON {
        let condition = ConditionObject(condition: line.condition, language: language)
        let answer: JSON = [
            "document": .id(line.document.id),
            "state": .string(line.necessity.rawValue),
            "alternatives": alternative(line),
            "because": because(line.reason),
            "waits_for": waitsFor(line.reason),
            "condition": condition.text,
        ]
        return answer.adding(provenance(line.requirement.provenance))
            .adding([
                "requirement": .id(line.requirement.id),
                "name": .text(line.document.name, language),
                "plain": .text(line.document.plain, language),
                "where": .text(line.document.place, language),
                "detail": .text(line.requirement.detail, language),
                "copies": .integer(line.requirement.copies),
                "bring": .string(line.requirement.moment.rawValue),
                "condition_words": condition.words,
                "unknown_parameters": unknownParameters(line.reason),
                "note": .text(line.requirement.provenance.note, language),
            ])
    }

    func check(_ line: CheckLine) -> JSON {
        let holds = ConditionObject(condition: line.check.holds, language: language)
        let answer: JSON = [
            "id": .id(line.check.id),
            "state": .string(line.state.rawValue),
            "severity": .string(line.check.severity.rawValue),
            "message": .text(line.check.otherwise, language),
            "advice": .text(line.check.advice, language),
            "because": because(line.reason),
            "waits_for": waitsFor(line.reason),
            "condition": holds.text,
        ]
        return answer.adding(provenance(line.check.provenance))
            .adding([
                "condition_words": holds.words,
                "applies_when": ConditionObject(condition: line.check.condition, language: language).text,
                "unknown_parameters": unknownParameters(line.reason),
                "note": .text(line.check.provenance.note, language),
                "figures": .array(line.figures.map(figure)),
            ])
    }

    private func figure(_ line: FigureLine) -> JSON {
        [
            "id": .id(line.figure.id), "label": .text(line.figure.label, language), "value": .text(line.amount),
            "unit": .string(line.figure.unit.rawValue), "sign": .text(line.figure.sign?.rawValue),
            "reading": .text(line.figure.reading), "expression": .text(line.figure.amount?.text),
            "waits_for": waitsFor(line.reason), "unknown_parameters": unknownParameters(line.reason),
        ]
    }

    func deadline(_ line: DeadlineLine) -> JSON {
        let answer: JSON = [
            "id": .id(line.deadline.id),
            "from": .day(line.from),
            "until": .day(line.until),
            "state": .string(line.necessity.rawValue),
            "label": .text(line.deadline.label, language),
            "because": because(line.reason),
            "waits_for": waitsFor(line.reason),
        ]
        return answer.adding(provenance(line.deadline.provenance))
            .adding([
                "unknown_parameters": unknownParameters(line.reason),
                "note": .text(line.deadline.provenance.note, language),
            ])
    }

    func fee(_ line: FeeLine) -> JSON {
        let answer: JSON = [
            "id": .id(line.fee.id),
            "amount": line.necessity == .needed ? .amount(line.amount) : .null,
            "state": .string(line.necessity.rawValue),
            "label": .text(line.fee.label, language),
            "because": because(line.reason),
            "waits_for": waitsFor(line.reason),
        ]
        return answer.adding(provenance(line.fee.provenance))
            .adding([
                "unknown_parameters": unknownParameters(line.reason),
                "note": .text(line.fee.provenance.note, language),
            ])
    }

    private func alternative(_ line: PaperLine) -> JSON {
        guard let alternative = line.alternative else { return .null }
        return [
            "group": .id(alternative.group), "option": .integer(alternative.option),
            "label": .text(line.requirement.label, language),
        ]
    }

    private func because(_ reason: Reason) -> JSON {
        .array(reason.because.map { ["fact": .id($0.fact.id), "value": .answer($0.value, to: $0.fact)] })
    }

    private func waitsFor(_ reason: Reason) -> JSON { .strings(reason.waitsFor.map(\.id.text)) }

    private func unknownParameters(_ reason: Reason) -> JSON { .strings(reason.unknownParameters.map(\.id.text)) }

    private func provenance(_ provenance: Provenance) -> JSON {
        ProvenanceObject(provenance: provenance, language: language).json
    }
}

import FEEL
import Foundation
import Vocabulary

/// Works out one checklist, line by line, from facts that do not change meanwhile.
struct ChecklistMaker {
    let edition: Edition
    let procedure: Procedure
    let day: Day
    let facts: Facts
    private let index: EditionIndex
    /// What the lines so far wait for: the questions still worth asking.
    private var waiting = FactSet()

    init(edition: Edition, procedure: Procedure, answers: Answers, on day: Day) {
        self.edition = edition
        self.procedure = procedure
        self.day = day
        facts = edition.facts(answers, on: day, for: procedure.id)
        index = edition.index
    }

    mutating func checklist() -> Checklist {
        let papers = papers()
        let checks = current(procedure.checks, \.applicability).map { check($0) }
        let deadlines = current(procedure.deadlines, \.applicability).map { deadline($0) }
        let fees = current(procedure.fees, \.applicability).map { fee($0) }
        let validity = validity()
        let notes = notes()
        return Checklist(
            edition: edition.name, procedure: procedure, on: day, papers: papers, checks: checks, deadlines: deadlines,
            fees: fees, total: total(of: fees), validity: validity, notes: notes,
            questions: procedure.asks.compactMap(edition.fact).filter { waiting.contains($0.index) },
            parameters: usedParameters())
    }

    private func current<Line>(_ lines: [Line], _ applicability: KeyPath<Line, Applicability>) -> [Line] {
        lines.filter { edition.applies($0[keyPath: applicability], on: day) }
    }

    // MARK: Papers

    private mutating func papers() -> [PaperLine] {
        var lines: [PaperLine] = []
        for requirement in procedure.requirements where edition.applies(requirement.applicability, on: day) {
            let group = verdict(of: requirement.condition)
            switch requirement.papers {
            case .one(let document):
                append(document, requirement, group, alternative: nil, condition: requirement.condition, to: &lines)
            case .anyOf(let options):
                for (number, option) in options.enumerated() {
                    let verdict = group.and(self.verdict(of: option.condition))
                    let alternative = PaperLine.Alternative(group: requirement.id, option: number + 1)
                    for document in option.documents {
                        append(
                            document, requirement, verdict, alternative: alternative,
                            condition: option.condition ?? requirement.condition, to: &lines)
                    }
                }
            }
        }
        return withoutIdleRepeats(lines)
    }

    private mutating func append(
        _ id: Document.ID, _ requirement: Requirement, _ verdict: Verdict, alternative: PaperLine.Alternative?,
        condition: Condition?, to lines: inout [PaperLine]
    ) {
        guard let document = edition.document(id) else { return }
        lines.append(
            PaperLine(
                document: document, requirement: requirement, necessity: verdict.necessity, alternative: alternative,
                condition: condition, reason: reason(verdict)))
    }

    /// A paper that one rule needs is not also listed as not needed by another.
    private func withoutIdleRepeats(_ lines: [PaperLine]) -> [PaperLine] {
        guard let repeated = index.repeatedDocuments[procedure.id], !repeated.isEmpty else { return lines }
        let wanted = Set(
            lines.lazy.filter { $0.alternative == nil && $0.necessity != .notNeeded }.map(\.document.id))
        var seen: Set<Document.ID> = []
        return lines.filter { line in
            guard line.alternative == nil, line.necessity == .notNeeded, repeated.contains(line.document.id) else {
                return true
            }
            return !wanted.contains(line.document.id) && seen.insert(line.document.id).inserted
        }
    }

    // MARK: Checks, deadlines, fees

    private mutating func check(_ check: Check) -> CheckLine {
        let applies = verdict(of: check.condition)
        let holds = verdict(of: check.holds)
        let (state, verdict): (CheckLine.State, Verdict) =
            if applies.isFalse {
                (.notApplicable, applies)
            } else if applies.isTrue && holds.isTrue {
                (.holds, applies.and(holds))
            } else if applies.isTrue && holds.isFalse {
                (.fails, .no(applies.decisive.union(holds.decisive)))
            } else {
                (.undetermined, .undetermined(applies.waitsFor.union(holds.waitsFor)))
            }
        return CheckLine(
            check: check, state: state, reason: reason(verdict),
            figures: state == .notApplicable ? [] : figures(of: check))
    }

    private mutating func deadline(_ deadline: Deadline) -> DeadlineLine {
        var verdict = verdict(of: deadline.condition)
        var days: [Day?] = []
        for bound in [deadline.from, deadline.until] where !verdict.isFalse {
            let (value, reason) = value(of: bound)
            if case .date(let day) = value { days.append(day) } else { days.append(nil) }
            if bound != nil { verdict = verdict.and(reason) }
        }
        return DeadlineLine(
            deadline: deadline, necessity: verdict.necessity, from: days.first ?? nil, until: days.last ?? nil,
            reason: reason(verdict))
    }

    private mutating func fee(_ fee: Fee) -> FeeLine {
        let due = verdict(of: fee.condition)
        if due.isFalse { return FeeLine(fee: fee, necessity: .notNeeded, amount: nil, reason: reason(due)) }
        let (value, reading) = value(of: fee.amount)
        let verdict = due.and(reading)
        guard verdict.isTrue, case .number(let euro) = value else {
            return FeeLine(fee: fee, necessity: .undetermined, amount: nil, reason: reason(verdict))
        }
        let amount = Money(euro: euro)
        return FeeLine(
            fee: fee, necessity: amount == .zero ? .notNeeded : .needed, amount: amount, reason: reason(verdict))
    }

    private func total(of fees: [FeeLine]) -> Money? {
        guard !fees.contains(where: { $0.necessity == .undetermined }) else { return nil }
        return fees.compactMap(\.amount).reduce(.zero, +)
    }

    /// The first rule that applies, or all that still may when an earlier one is undetermined.
    ///
    /// After an undetermined rule none is certain: the earlier one may yet take its place.
    private mutating func validity() -> [ValidityLine] {
        var lines: [ValidityLine] = []
        for rule in current(procedure.validity, \.applicability) {
            let verdict = verdict(of: rule.condition)
            if verdict.isFalse { continue }
            var months: Int?
            let (value, known) = value(of: rule.months)
            if case .number(let number) = value { months = Int(truncating: number as NSNumber) }
            waiting.formUnion(verdict.waitsFor.union(known.waitsFor))
            let necessity: Necessity = lines.isEmpty ? verdict.necessity : .undetermined
            lines.append(ValidityLine(rule: rule, necessity: necessity, months: months))
            if verdict.isTrue { break }
        }
        return lines
    }

    private mutating func notes() -> [Note] {
        current(procedure.notes, \.applicability).filter { note in
            let verdict = verdict(of: note.condition)
            waiting.formUnion(verdict.waitsFor)
            return verdict.isTrue
        }
    }

    private func usedParameters() -> [UsedParameter] {
        let used = index.reads[procedure.id] ?? FactSet()
        return edition.parameters.compactMap { parameter in
            guard used.contains(parameter.index), let value = parameter.value(on: day) else { return nil }
            return UsedParameter(parameter: parameter, value: value)
        }
    }

    // MARK: Verdicts and reasons

    func verdict(of condition: Condition?) -> Verdict {
        guard let condition else { return .always }
        let (value, decisive) = condition.expression.explain(facts)
        return Verdict(value, decisive: decisive)
    }

    /// A date's or number's value, and a verdict that is true when it is known.
    func value(of condition: Condition?) -> (value: Value, verdict: Verdict) {
        guard let condition else { return (.null, .always) }
        let (value, decisive) = condition.expression.explain(facts)
        if case .unknown(let waits) = value { return (value, .undetermined(waits)) }
        return (value, .yes(decisive))
    }

    /// What a line rests on; the questions that it waits for become worth asking.
    private mutating func reason(_ verdict: Verdict) -> Reason {
        waiting.formUnion(verdict.waitsFor)
        return told(verdict)
    }

    func told(_ verdict: Verdict) -> Reason {
        var because: [KnownFact] = []
        for place in verdict.decisive {
            guard let fact = index.factsByPlace[place], let value = facts[place] else { continue }
            because.append(KnownFact(fact: fact, value: value))
        }
        let waits = verdict.waitsFor
        return Reason(
            because: because, waitsFor: waits.compactMap { index.factsByPlace[$0] },
            unknownParameters: waits.compactMap { index.parametersByPlace[$0] })
    }
}

extension Money {
    /// Euro rounded half up to the cent.
    init(euro: Decimal) {
        var cents = euro * 100
        var rounded = Decimal()
        NSDecimalRound(&rounded, &cents, 0, .plain)
        self.init(cents: Int(truncating: rounded as NSNumber))
    }
}

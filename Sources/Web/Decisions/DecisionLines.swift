import Vademecum
import Vocabulary

/// The lines of a procedure as decisions, and what they come to: papers, alternatives, total.
struct DecisionLines {
    let procedure: Procedure
    let language: Language
    private(set) var all: [DecisionLine] = []
    private var taken: Set<String>

    /// Names to avoid are those by which expressions mean something else.
    init(procedure: Procedure, language: Language, avoiding taken: Set<String>) {
        self.procedure = procedure
        self.language = language
        self.taken = taken
    }

    mutating func make() {
        makeScope()
        makePapers()
        for check in procedure.checks { make(check) }
        for deadline in procedure.deadlines { make(deadline) }
        makeFees()
        makeValidity()
    }

    /// A FEEL name that nothing else has.
    private mutating func name(_ kind: String, _ id: String) -> String {
        let wanted = kind + "_" + FEELText.name(id)
        var (name, number) = (wanted, 2)
        while !taken.insert(name).inserted {
            name = "\(wanted)_\(number)"
            number += 1
        }
        return name
    }

    private mutating func makeScope() {
        let dates = FEELText.during(procedure.inForce)
        if let audience = procedure.audience {
            all.append(
                DecisionLine(
                    name: name("procedure", "suits"), type: "boolean", expression: audience.text,
                    question: procedure.plain(language), description: audience.words(language), conditions: [audience]))
        }
        guard !dates.isEmpty else { return }
        all.append(
            DecisionLine(
                name: name("procedure", "in_force"), type: "boolean", expression: FEELText.all(dates),
                description: procedure.name(language), uses: ["lodging_date"]))
    }

    private mutating func make(_ check: Check) {
        let applies = LineApplicability(check.applicability, check.condition)
        all.append(
            DecisionLine(
                name: name("check", check.id.text), type: "boolean",
                expression: FEELText.when(applies.expression, check.holds.text, otherwise: "null"),
                question: check.holds.words(language),
                description: "[\(check.severity.rawValue)] " + check.otherwise(language),
                conditions: [check.condition, check.holds], uses: applies.uses))
    }

    private mutating func make(_ deadline: Deadline) {
        let applies = LineApplicability(deadline.applicability, deadline.condition)
        for (end, condition) in [("from", deadline.from), ("until", deadline.until)] {
            guard let condition else { continue }
            all.append(
                DecisionLine(
                    name: name("deadline_" + end, deadline.id.text), type: "date",
                    expression: FEELText.when(applies.expression, condition.text, otherwise: "null"),
                    question: deadline.label(language), description: condition.words(language),
                    conditions: [deadline.condition, condition], uses: applies.uses))
        }
    }

    private mutating func makeFees() {
        var names: [String] = []
        for fee in procedure.fees {
            let applies = LineApplicability(fee.applicability, fee.condition)
            let name = name("fee", fee.id.text)
            names.append(name)
            all.append(
                DecisionLine(
                    name: name, type: "number",
                    expression: FEELText.when(applies.expression, fee.amount.text, otherwise: "0"),
                    question: fee.label(language), description: fee.provenance.note?(language),
                    conditions: [fee.condition, fee.amount], uses: applies.uses))
        }
        guard !names.isEmpty else { return }
        all.append(
            DecisionLine(
                name: name("total", "fees"), type: "number",
                expression: "sum([" + names.joined(separator: ", ") + "])", uses: names))
    }

    /// The first rule that applies.
    private mutating func makeValidity() {
        guard !procedure.validity.isEmpty else { return }
        let rules = procedure.validity.map { ($0, LineApplicability($0.applicability, $0.condition)) }
        let expression = rules.reversed().reduce("null") { rest, rule in
            FEELText.when(rule.1.expression, rule.0.months?.text ?? "null", otherwise: rest)
        }
        all.append(
            DecisionLine(
                name: name("validity", "months"), type: "number", expression: expression,
                description: procedure.validity.map { $0.label(language) }.joined(separator: "; "),
                conditions: procedure.validity.flatMap { [$0.condition, $0.months] }, uses: rules.flatMap(\.1.uses)))
    }
}

/// Papers.
extension DecisionLines {
    private mutating func makePapers() {
        var singles: [(name: String, document: Document.ID)] = []
        var groups: [String] = []
        for requirement in procedure.requirements {
            let name = name("paper", requirement.id.text)
            switch requirement.papers {
            case .one(let document):
                singles.append((name, document))
                all.append(paper(requirement, name, document))
            case .anyOf(let options):
                groups.append(name)
                all.append(group(requirement, name, options))
            }
        }
        all.append(
            DecisionLine(
                name: name("papers", "needed"), type: "type_papers",
                expression: FEELText.withoutGaps(
                    singles.map { "if \($0.name) then \(FEELText.quoted($0.document.text)) else null" }),
                uses: singles.map(\.name)))
        guard !groups.isEmpty else { return }
        all.append(
            DecisionLine(
                name: name("papers", "alternatives"), type: nil,
                expression: "[" + groups.joined(separator: ", ") + "][count(item) > 0]", uses: groups))
    }

    private func paper(_ line: Requirement, _ name: String, _ document: Document.ID) -> DecisionLine {
        let applies = LineApplicability(line.applicability, line.condition)
        return DecisionLine(
            name: name, type: "boolean", expression: applies.expression,
            question: line.condition?.words(language),
            description: [document.text, line.detail?(language)].compactMap(\.self).joined(separator: ". "),
            conditions: [line.condition], uses: applies.uses)
    }

    /// The lists of which one is enough, each a list of papers that are all needed.
    private func group(_ line: Requirement, _ name: String, _ options: [Requirement.Option]) -> DecisionLine {
        let applies = LineApplicability(line.applicability, line.condition)
        let lists = options.map { option in
            let list = FEELText.list(option.documents.map(\.text))
            return FEELText.when(option.condition.map(\.text) ?? "true", list, otherwise: "null")
        }
        return DecisionLine(
            name: name, type: nil,
            expression: FEELText.when(applies.expression, FEELText.withoutGaps(lists), otherwise: "[]"),
            question: line.label?(language), description: line.detail?(language),
            conditions: [line.condition] + options.map(\.condition), uses: applies.uses)
    }
}

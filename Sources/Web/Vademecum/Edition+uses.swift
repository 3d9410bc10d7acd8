import Vademecum

/// What rests on what, looked up the other way round: from a paper, a law or a disputed point to the lines.
extension Edition {
    struct DocumentUse: Sendable {
        let procedure: Procedure
        let requirements: [Requirement]
    }

    func uses(of document: Document.ID) -> [DocumentUse] {
        procedures.compactMap { procedure in
            let requirements = procedure.requirements.filter { $0.documents.contains(document) }
            return requirements.isEmpty ? nil : DocumentUse(procedure: procedure, requirements: requirements)
        }
    }

    /// Lines of a procedure that something holds for, each by its name.
    struct LineUse: Sendable {
        let procedure: Procedure
        let lines: [(name: Text, provenance: Provenance)]
    }

    func lines(where holds: (Provenance) -> Bool) -> [LineUse] {
        procedures.compactMap { procedure in
            let lines = lines(of: procedure).filter { holds($0.provenance) }
            return lines.isEmpty ? nil : LineUse(procedure: procedure, lines: lines)
        }
    }

    func lines(restingOn law: Law) -> [LineUse] {
        lines { $0.basis.contains(where: law.isCited) }
    }

    func lines(touching interpretation: Interpretation.ID) -> [LineUse] {
        lines { $0.interpretation == interpretation }
    }

    private func lines(of procedure: Procedure) -> [(name: Text, provenance: Provenance)] {
        var lines = [(procedure.name, procedure.provenance)]
        for requirement in procedure.requirements {
            let first = requirement.documents.first.flatMap(document)?.name
            if let name = requirement.label ?? first { lines.append((name, requirement.provenance)) }
        }
        lines += procedure.checks.map { ($0.otherwise, $0.provenance) }
        lines += procedure.deadlines.map { ($0.label, $0.provenance) }
        lines += procedure.fees.map { ($0.label, $0.provenance) }
        lines += procedure.validity.map { ($0.label, $0.provenance) }
        lines += procedure.notes.map { ($0.text, $0.provenance) }
        return lines
    }
}

extension Law {
    /// Whether a reference such as `TUI 5 c.4` begins with its short name.
    func isCited(by reference: String) -> Bool {
        reference == prefix || reference.hasPrefix(prefix + " ")
    }
}

extension Requirement {
    /// When that paper is needed: its option's own condition, else that of the whole requirement.
    func condition(for document: Document.ID) -> Condition? {
        guard case .anyOf(let options) = papers else { return condition }
        return options.first { $0.documents.contains(document) }?.condition ?? condition
    }
}

import FEEL
import Vocabulary

/// What is declared is used somewhere.
struct UseLint {
    let edition: Edition

    var findings: [Lint.Finding] {
        facts + parameters + documents + interpretations
    }

    private func unused(_ what: String, _ id: String, at position: SourcePosition) -> Lint.Finding {
        .warning("\(what) \(id) is not used", at: position)
    }

    private var everythingRead: FactSet {
        var read = FactSet()
        for procedure in edition.procedures {
            for condition in procedure.conditions + [procedure.audience].compactMap(\.self) {
                read.formUnion(condition.expression.facts)
            }
        }
        for place in edition.triage.order {
            if let condition = place.condition { read.formUnion(condition.expression.facts) }
        }
        for rule in edition.triage.desk { read.formUnion(rule.condition.expression.facts) }
        for fact in edition.facts { if let condition = fact.onlyIf { read.formUnion(condition.expression.facts) } }
        return read
    }

    private var facts: [Lint.Finding] {
        edition.facts.filter { !everythingRead.contains($0.index) && $0.id != FactReader.lodgingDate }
            .map { unused("fact", $0.id.text, at: $0.position) }
    }

    private var parameters: [Lint.Finding] {
        edition.parameters.filter { !everythingRead.contains($0.index) }
            .map { unused("parameter", $0.id.text, at: $0.position) }
    }

    private var documents: [Lint.Finding] {
        let used = Set(edition.procedures.flatMap(\.requirements).flatMap(\.documents))
        return edition.documents.filter { !used.contains($0.id) }.map {
            unused("document", $0.id.text, at: $0.position)
        }
    }

    private var interpretations: [Lint.Finding] {
        let used = Set(
            (edition.procedures.flatMap(\.provenances) + edition.lifeCycles.flatMap(\.provenances))
                .compactMap(\.interpretation))
        return edition.interpretations.filter { !used.contains($0.id) }
            .map { unused("interpretation", $0.id.text, at: $0.position) }
    }
}

extension Procedure {
    /// Where each of its lines comes from, its own first.
    public var provenances: [Provenance] {
        [provenance] + requirements.map(\.provenance) + checks.map(\.provenance) + deadlines.map(\.provenance)
            + fees.map(\.provenance) + validity.map(\.provenance) + notes.map(\.provenance)
            + [grants?.provenance].compactMap(\.self)
    }
}

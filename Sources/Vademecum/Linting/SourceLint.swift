import Vocabulary

/// Every line says where it comes from.
struct SourceLint {
    let procedure: Procedure

    var findings: [Lint.Finding] {
        let requirements = procedure.requirements.filter { isBare($0.provenance) }.map { ($0.id.text, $0.position) }
        let checks = procedure.checks.filter { isBare($0.provenance) }.map { ($0.id.text, $0.position) }
        let deadlines = procedure.deadlines.filter { isBare($0.provenance) }.map { ($0.id.text, $0.position) }
        let fees = procedure.fees.filter { isBare($0.provenance) }.map { ($0.id.text, $0.position) }
        return (requirements + checks + deadlines + fees).map { id, position in
            .error("\(id) has no source and no article of law", at: position)
        }
    }

    private func isBare(_ provenance: Provenance) -> Bool {
        provenance.sources.isEmpty && provenance.basis.isEmpty
    }
}

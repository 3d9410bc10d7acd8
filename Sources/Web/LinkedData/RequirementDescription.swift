import Vademecum
import Vocabulary

/// What a procedure asks for, as CCCEV requirements: papers, and conditions that must hold.
///
/// Of the lists of a requirement one is enough (OR); of a list every paper is needed (AND).
struct RequirementDescription {
    let procedure: Procedure
    let addresses: Addresses
    let edition: Edition

    private var service: String { addresses.service(procedure.id) }

    func add(to graph: inout Graph) {
        for requirement in procedure.requirements { add(requirement, to: &graph) }
        for check in procedure.checks { add(check, to: &graph) }
    }

    private func add(_ line: Requirement, to graph: inout Graph) {
        let requirement = addresses.part("requirement", line.id.text, of: procedure.id)
        graph.add(service, .holdsRequirement, to: requirement)
        graph.add(requirement, is: .requirement, .informationRequirement)
        graph.add(requirement, .identifier, requirement)
        let names = line.label.map { [$0] } ?? line.documents.compactMap { edition.document($0)?.name }
        graph.add(requirement, .title, names, joinedBy: " / ")
        graph.add(requirement, .definition, line.detail)
        graph.add(requirement, .scopeNote, line.condition?.words)
        for (number, list) in lists(of: line).enumerated() {
            let address = requirement + "/list/\(number + 1)"
            graph.add(requirement, .hasEvidenceTypeList, to: address)
            graph.add(address, .scopeNote, list.condition?.words)
            add(list.documents, as: address, to: &graph)
        }
        ProvenanceDescription(line.provenance, addresses, edition).add(to: &graph, of: requirement, .isDerivedFrom)
    }

    /// A single paper is the one list of its requirement.
    private func lists(of line: Requirement) -> [(documents: [Document.ID], condition: Condition?)] {
        switch line.papers {
        case .one(let document): [([document], nil)]
        case .anyOf(let options): options.map { ($0.documents, $0.condition) }
        }
    }

    private func add(_ documents: [Document.ID], as list: String, to graph: inout Graph) {
        graph.add(list, is: .evidenceTypeList)
        graph.add(list, .identifier, list)
        for document in documents {
            graph.add(list, .specifiesEvidenceType, to: addresses.document(document))
            graph.add(service, .hasInputType, to: addresses.document(document))
        }
    }

    private func add(_ check: Check, to graph: inout Graph) {
        let requirement = addresses.part("check", check.id.text, of: procedure.id)
        let severity = addresses.severity(check.severity)
        graph.add(service, .holdsRequirement, to: requirement)
        graph.add(requirement, is: .requirement, .criterion)
        graph.add(requirement, .identifier, requirement)
        graph.add(requirement, .title, check.holds.words)
        graph.add(requirement, .definition, [check.otherwise, check.advice])
        graph.add(requirement, .scopeNote, check.condition?.words)
        graph.add(requirement, .kind, to: severity)
        graph.add(severity, is: .concept)
        graph.say(severity, .label, .text(check.severity.rawValue, .english))
        ProvenanceDescription(check.provenance, addresses, edition).add(to: &graph, of: requirement, .isDerivedFrom)
    }
}

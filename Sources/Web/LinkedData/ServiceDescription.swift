import Vademecum
import Vocabulary

/// A procedure as a public service: what it is, who decides, what it asks for, costs and gives.
struct ServiceDescription {
    let procedure: Procedure
    let vademecum: VademecumDescription

    private var addresses: Addresses { vademecum.addresses }
    private var edition: Edition { vademecum.edition }
    private var service: String { addresses.service(procedure.id) }

    func add(to graph: inout Graph) {
        addNames(to: &graph)
        addPlaces(to: &graph)
        addOutput(to: &graph)
        addCosts(to: &graph)
        addDeadlines(to: &graph)
        RequirementDescription(procedure: procedure, addresses: addresses, edition: edition).add(to: &graph)
    }

    private func addNames(to graph: inout Graph) {
        graph.add(service, is: .publicService)
        graph.add(service, .identifier, procedure.id.text)
        graph.add(service, .title, procedure.name)
        graph.add(service, .alternative, procedure.plain)
        graph.add(service, .description, [procedure.summary ?? procedure.plain, procedure.lodging])
        graph.add(service, .scopeNote, procedure.audience?.words)
        graph.add(service, .issued, procedure.published)
        graph.add(service, .modified, procedure.checkedOn)
        graph.add(service, .isPartOf, to: addresses.catalogue)
        for language in Language.allCases { graph.add(service, .seeAlso, to: addresses.page(procedure.id, language)) }
        graph.add(service, .seeAlso, to: addresses.decision(procedure.id))
        ProvenanceDescription(procedure.provenance, addresses, edition).add(to: &graph, of: service, .hasLegalResource)
    }

    /// Offices answer in Italian: what is translated is the Vademecum, not the service.
    private func addPlaces(to graph: inout Graph) {
        let authority = edition.network?.authority(behind: procedure.channel).map { addresses.organisation($0.id) }
        graph.add(service, .hasCompetentAuthority, to: authority ?? addresses.office(procedure.channel))
        graph.add(service, .hasChannel, to: addresses.channel(procedure.channel))
        graph.add(service, .language, to: AuthorityTable.language(.italian))
        graph.add(service, .spatial, to: AuthorityTable.italy)
    }

    private func addOutput(to graph: inout Graph) {
        let output = addresses.part("output", "grant", of: procedure.id)
        graph.add(service, .produces, to: output)
        graph.add(output, is: .output)
        graph.add(output, .identifier, output)
        for (name, language) in vademecum.name(ofPermit: procedure.permit) {
            graph.say(output, .title, .text(name, language))
        }
        graph.add(output, .description, [procedure.grants?.workNote, procedure.grants?.note])
        graph.add(output, .language, to: AuthorityTable.language(.italian))
        for rule in procedure.validity {
            graph.add(output, .note, [rule.label, rule.condition?.words], joinedBy: " – ")
        }
    }

    /// A cost has a value when it does not depend on who pays: the amount of today.
    private func addCosts(to graph: inout Graph) {
        let known = try? edition.checklist(procedure.id, Answers(), on: vademecum.today)
        for fee in procedure.fees {
            let cost = addresses.part("cost", fee.id.text, of: procedure.id)
            graph.add(service, .hasCost, to: cost)
            graph.add(cost, is: .cost)
            graph.add(cost, .identifier, cost)
            graph.add(cost, .description, fee.label)
            graph.add(cost, .currency, to: AuthorityTable.euro)
            if let line = known?.fees.first(where: { $0.fee.id == fee.id }), let amount = line.amount {
                graph.say(cost, .hasValue, .value(amount.description, .double))
            } else {
                graph.add(cost, .scopeNote, fee.amount.words)
            }
            graph.add(cost, .scopeNote, fee.condition?.words)
            graph.add(cost, .note, fee.provenance.note)
        }
    }

    private func addDeadlines(to graph: inout Graph) {
        for deadline in procedure.deadlines {
            let rule = addresses.part("deadline", deadline.id.text, of: procedure.id)
            graph.add(service, .follows, to: rule)
            graph.add(rule, is: .rule)
            graph.add(rule, .identifier, rule)
            graph.add(rule, .title, deadline.label)
            let ends = [deadline.from?.words, deadline.until?.words]
            graph.add(rule, .description, ends.allSatisfy { $0 == nil } ? [deadline.label] : ends, joinedBy: " … ")
            graph.add(rule, .scopeNote, deadline.condition?.words)
            graph.add(rule, .language, to: AuthorityTable.language(.italian))
            ProvenanceDescription(deadline.provenance, addresses, edition).add(to: &graph, of: rule, .implements)
        }
    }
}

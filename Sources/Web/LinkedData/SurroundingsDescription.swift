import Vademecum
import Vocabulary

/// What the services speak of: papers, channels, authorities, laws, sources, and the entries of EU tables.
struct SurroundingsDescription {
    let vademecum: VademecumDescription

    private var addresses: Addresses { vademecum.addresses }
    private var edition: Edition { vademecum.edition }

    func add(to graph: inout Graph) {
        graph.add(AuthorityTable.italy, is: .location)
        // What releases 3.0 and 3.1 of CPSV-AP want a place to be.
        graph.say(AuthorityTable.italy, .type, .thing(AuthorityTable.territorialUnit))
        graph.add(AuthorityTable.euro, is: .concept)
        for document in edition.documents { add(document, to: &graph) }
        for channel in edition.channels { add(channel, to: &graph) }
        for organisation in edition.network?.organisations ?? [] { add(organisation, to: &graph) }
        for law in edition.laws { add(law, to: &graph) }
        for source in edition.sources { add(source, to: &graph) }
    }

    private func add(_ document: Document, to graph: inout Graph) {
        let evidence = addresses.document(document.id)
        graph.add(evidence, is: .evidenceType)
        graph.add(evidence, .identifier, document.id.text)
        graph.add(evidence, .label, document.name)
        graph.add(evidence, .description, [document.plain, document.place])
    }

    private func add(_ channel: Channel, to graph: inout Graph) {
        let address = addresses.channel(channel.id)
        graph.add(address, is: .channel)
        graph.add(address, .identifier, channel.id.text)
        graph.add(address, .label, channel.name)
        graph.add(address, .description, [channel.how, channel.bring])
        graph.add(address, .note, [channel.place, channel.placeNote])
        ProvenanceDescription(channel.provenance, addresses, edition).add(to: &graph, of: address, .relation)
        if edition.network?.authority(behind: channel.id) == nil {
            addAuthority(addresses.office(channel.id), id: channel.id.text, name: channel.name.italian, to: &graph)
        }
    }

    private func add(_ organisation: Organisation, to graph: inout Graph) {
        guard organisation.kind == .authority || organisation.kind == .municipality else { return }
        let address = addresses.organisation(organisation.id)
        addAuthority(address, id: organisation.id.text, name: organisation.name, to: &graph)
        graph.add(address, .description, organisation.role)
    }

    /// An authority has one name, the official one.
    private func addAuthority(_ address: String, id: String, name: String, to graph: inout Graph) {
        graph.add(address, is: .publicOrganisation)
        graph.add(address, .identifier, id)
        graph.say(address, .label, .text(name, .italian))
        graph.add(address, .spatial, to: AuthorityTable.italy)
    }

    private func add(_ law: Law, to graph: inout Graph) {
        let address = addresses.law(law.id)
        graph.add(address, is: .legalResource, .referenceFramework)
        graph.add(address, .localIdentifier, law.prefix)
        graph.add(address, .label, law.name)
    }

    /// Titles and places of sources are given as they were noted down: not all of them are addresses.
    private func add(_ source: Source, to graph: inout Graph) {
        let address = addresses.source(source.id)
        graph.add(address, is: .source)
        graph.add(address, .identifier, source.id.text)
        graph.add(address, .title, source.title.map { Text($0) })
        graph.add(address, .citation, source.address)
        graph.add(address, .note, source.note)
    }
}

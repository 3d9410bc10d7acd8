import Vademecum

/// What a line rests on: articles of law as ELI legal resources, sources, what is doubtful.
struct ProvenanceDescription {
    let provenance: Provenance
    let addresses: Addresses
    let edition: Edition

    init(_ provenance: Provenance, _ addresses: Addresses, _ edition: Edition) {
        self.provenance = provenance
        self.addresses = addresses
        self.edition = edition
    }

    /// The articles are related to the line by that word.
    func add(to graph: inout Graph, of line: String, _ word: VocabularyWord) {
        for reference in provenance.basis {
            graph.add(line, word, to: addresses.article(reference))
            addArticle(reference, to: &graph)
        }
        for source in provenance.sources { graph.add(line, .readIn, to: addresses.source(source)) }
        graph.add(line, .note, provenance.note)
    }

    private func addArticle(_ reference: String, to graph: inout Graph) {
        let article = addresses.article(reference)
        graph.add(article, is: .legalResource, .referenceFramework)
        graph.add(article, .localIdentifier, reference)
        let prefix = reference.prefix { $0 != " " }
        guard let law = edition.laws.first(where: { $0.prefix == prefix }) else { return }
        graph.add(article, .relation, to: addresses.law(law.id))
    }
}

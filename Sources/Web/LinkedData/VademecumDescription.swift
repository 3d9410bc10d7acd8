package import Shell
package import Vademecum
package import Vocabulary

/// An edition as linked data: its procedures as CPSV-AP 3 public services, with what stands around them.
package struct VademecumDescription {
    let edition: Edition
    /// The day for which amounts are told.
    let today: Day
    let addresses: Addresses
    let phrasebook: Phrasebook

    package init(_ edition: Edition, on today: Day, below origin: String, phrasebook: Phrasebook) {
        self.edition = edition
        self.today = today
        self.phrasebook = phrasebook
        addresses = Addresses(origin: origin)
    }

    /// The address that all the things described begin with.
    package var base: String { addresses.catalogue }

    package var graph: Graph {
        var graph = Graph()
        addCatalogue(to: &graph)
        for procedure in edition.procedures {
            ServiceDescription(procedure: procedure, vademecum: self).add(to: &graph)
        }
        SurroundingsDescription(vademecum: self).add(to: &graph)
        return graph
    }

    private func addCatalogue(to graph: inout Graph) {
        let (catalogue, publisher) = (base, addresses.publisher)
        graph.add(catalogue, is: .dataset)
        graph.add(catalogue, .title, Text("Vademecum di \(edition.city)"))
        graph.add(catalogue, .description, edition.agreedBy)
        graph.add(catalogue, .note, edition.note)
        graph.add(catalogue, .identifier, catalogue)
        graph.add(catalogue, .version, edition.name.description)
        graph.add(catalogue, .issued, edition.name.date)
        graph.add(catalogue, .publisher, to: publisher)
        for language in Language.allCases {
            graph.add(AuthorityTable.language(language), is: .linguisticSystem)
            graph.add(catalogue, .language, to: AuthorityTable.language(language))
        }
        for procedure in edition.procedures { graph.add(catalogue, .hasPart, to: addresses.service(procedure.id)) }
        graph.add(publisher, is: .agent)
        graph.add(publisher, .identifier, publisher)
        graph.add(publisher, .title, Text("Sportello \(edition.city)"))
        graph.add(publisher, .description, edition.network?.about)
    }

    /// The names of a permit, as its readers know them.
    func name(ofPermit permit: String) -> [(name: String, language: Language)] {
        Language.allCases.map { language in
            let reader = Reader(words: phrasebook.words(in: language), edition: edition, today: today)
            return (Permits(reader: reader).name(permit), language)
        }
    }
}

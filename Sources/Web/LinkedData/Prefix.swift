/// The vocabularies that our statements are made of, by the short names that both writers give them.
package enum Prefix: String, Sendable, Hashable, CaseIterable {
    case cpsv, cv, dcat, dct, eli, foaf, owl, rdf, rdfs, skos, xsd

    package var address: String {
        switch self {
        case .cpsv: "http://purl.org/vocab/cpsv#"
        case .cv: "http://data.europa.eu/m8g/"
        case .dcat: "http://www.w3.org/ns/dcat#"
        case .dct: "http://purl.org/dc/terms/"
        case .eli: "http://data.europa.eu/eli/ontology#"
        case .foaf: "http://xmlns.com/foaf/0.1/"
        case .owl: "http://www.w3.org/2002/07/owl#"
        case .rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        case .rdfs: "http://www.w3.org/2000/01/rdf-schema#"
        case .skos: "http://www.w3.org/2004/02/skos/core#"
        case .xsd: "http://www.w3.org/2001/XMLSchema#"
        }
    }
}

/// A word of one of the vocabularies: `dct:title`.
package struct VocabularyWord: Sendable, Hashable, CustomStringConvertible {
    package let prefix: Prefix
    package let name: String

    package init(_ prefix: Prefix, _ name: String) {
        self.prefix = prefix
        self.name = name
    }

    package var description: String { prefix.rawValue + ":" + name }
}

import FEEL
import Vocabulary

extension Edition {
    init(
        name: Name, city: String, network: CityNetwork?, agreedBy: Text, note: Text?, parts: EditionParts,
        schema: Schema,
        texts: [String: SourcePosition], translations: Translations
    ) {
        func places<Item: Identifiable>(_ items: [Item]) -> [Item.ID: Int] {
            Dictionary(items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        }
        let facts = places(parts.facts)
        let preconditions = parts.facts.compactMap(Precondition.init)
        self.init(
            name: name, city: city, network: network, agreedBy: agreedBy, note: note, schema: schema,
            facts: parts.facts,
            documents: parts.documents.items, parameters: parts.parameters.items, definitions: parts.definitions.items,
            channels: parts.channels.items, interpretations: parts.interpretations.items, sources: parts.sources.items,
            laws: parts.laws.items, rulesets: parts.rulesets.items, procedures: parts.procedures.items,
            lifeCycles: parts.lifeCycles.items, triage: parts.triage, texts: texts, translations: translations,
            index: EditionIndex(
                facts: facts, documents: places(parts.documents.items),
                channels: places(parts.channels.items), procedures: places(parts.procedures.items),
                sources: places(parts.sources.items), interpretations: places(parts.interpretations.items),
                rulesets: places(parts.rulesets.items),
                laws: Dictionary(
                    parts.laws.items.enumerated().map { ($1.prefix, $0) }, uniquingKeysWith: { first, _ in first }),
                factsByPlace: Dictionary(parts.facts.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first }),
                parametersByPlace: Dictionary(
                    parts.parameters.items.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first }),
                preconditions: preconditions,
                preconditionsOfProcedure: Dictionary(
                    parts.procedures.items.map { procedure in
                        let asked = FactSet(procedure.asks.compactMap { facts[$0].map { parts.facts[$0].index } })
                        return (procedure.id, preconditions.concerning(procedure.reads.union(asked)))
                    }, uniquingKeysWith: { first, _ in first }),
                judgements: Dictionary(
                    parts.procedures.items.map { ($0.id, $0.judgements) }, uniquingKeysWith: { first, _ in first }),
                repeatedDocuments: Dictionary(
                    parts.procedures.items.map { ($0.id, $0.repeatedDocuments) },
                    uniquingKeysWith: { first, _ in first }),
                reads: Dictionary(
                    parts.procedures.items.map { ($0.id, $0.reads) }, uniquingKeysWith: { first, _ in first })))
    }
}

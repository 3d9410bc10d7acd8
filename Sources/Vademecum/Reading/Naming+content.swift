import FEEL
import Vocabulary

extension Naming {
    /// The names that the content gives to facts, choices, parameters and definitions.
    init(
        lodgingDate: Text, facts: [(id: String, kind: Fact.Kind, label: Text)], parameters: [Parameter],
        definitions: [NamedValue]
    ) {
        var labels = [FactReader.lodgingDate.text: lodgingDate]
        var choices: [String: [String: Text]] = [:]
        var money: Set<String> = []
        for fact in facts {
            labels[fact.id] = fact.label
            if case .money = fact.kind { money.insert(fact.id) }
            guard case .choice(let all) = fact.kind else { continue }
            choices[fact.id] = Dictionary(all.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
        }
        for parameter in parameters {
            labels[parameter.id.text] = parameter.label
            if parameter.unit == "euro" { money.insert(parameter.id.text) }
        }
        let named = Dictionary(definitions.map { ($0.id.text, $0.label) }, uniquingKeysWith: { first, _ in first })
        self.init(
            fact: { [labels] name, language in labels[name]?(language) },
            choice: { [choices] value, fact, language in choices[fact]?[value]?(language) },
            definition: { name, language in named[name]?(language) }, isMoney: { [money] in money.contains($0) })
    }
}

import FEEL
import Vocabulary

extension Naming {
    /// The names that the content gives to facts, choices, parameters and definitions.
    init(
        lodgingDate: Text, facts: [(id: String, label: Text, choices: [Fact.Choice])], parameters: [Parameter], definitions: [NamedValue]
    ) {
        var labels = [FactReader.lodgingDate.text: lodgingDate]
        var choices: [String: [String: Text]] = [:]
        for fact in facts {
            labels[fact.id] = fact.label
            choices[fact.id] = Dictionary(
                fact.choices.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
        }
        for parameter in parameters { labels[parameter.id.text] = parameter.label }
        let named = Dictionary(definitions.map { ($0.id.text, $0.label) }, uniquingKeysWith: { first, _ in first })
        let (allLabels, allChoices) = (labels, choices)
        self.init(
            fact: { name, language in allLabels[name]?(language) },
            choice: { value, fact, language in allChoices[fact]?[value]?(language) },
            definition: { name, language in named[name]?(language) })
    }
}

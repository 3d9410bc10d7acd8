import FEEL
package import Vademecum
package import Vocabulary

/// Makes the decision model of a procedure: first what the lines read, then the lines, then what they come to.
package struct DecisionModelMaker {
    let procedure: Procedure
    let edition: Edition
    let language: Language
    private var model: DecisionModel
    /// The ids of elements by their FEEL names.
    private var ids: [String: String] = [:]

    package static func model(of procedure: Procedure, in edition: Edition, _ language: Language) -> DecisionModel {
        var maker = DecisionModelMaker(procedure: procedure, edition: edition, language: language)
        maker.makeLines()
        return maker.model
    }

    private init(procedure: Procedure, edition: Edition, language: Language) {
        self.procedure = procedure
        self.edition = edition
        self.language = language
        let remark = """
            \(edition.name). Made from the Vademecum; texts in the language asked for. Sportello keeps "not answered" \
            apart from null: where an input is missing it answers "undetermined" and names what it waits for, while \
            DMN engines answer null or false.
            """
        model = DecisionModel(
            id: "definitions_" + procedure.id.text, name: procedure.name(language),
            namespace: "urn:sportello:\(edition.name.layer):\(procedure.id)", description: remark)
    }

    private mutating func makeLines() {
        model.kinds.append(DecisionModel.ValueKind(name: "type_papers", base: "string", allowed: nil, isList: true))
        var taken = Set(edition.schema.facts.map(\.name) + edition.definitions.map(\.id.text))
        taken.formUnion(edition.rulesets.map { LineApplicability.name(of: $0.id) })
        var lines = DecisionLines(procedure: procedure, language: language, avoiding: taken)
        lines.make()
        for line in lines.all { add(line) }
    }

    /// Adds a line after everything that it rests on.
    private mutating func add(_ line: DecisionLine) {
        let read = NamesRead(line.conditions)
        var names = line.uses
        names += read.facts.compactMap {
            edition.schema.facts.indices.contains($0) ? edition.schema.facts[$0].name : nil
        }
        names += read.definitions.sorted()
        let requires = names.compactMap { id(of: $0) }
        let remark = read.countsWorkingDays ? Self.workingDays : nil
        add(
            name: line.name, type: line.type, .decision(expression: line.expression, question: line.question),
            description: [line.description, remark].compactMap(\.self).joined(separator: " "), requires: requires)
    }

    static let workingDays = """
        "working days after" is Sportello's own function, not one of FEEL: the day so many working days later, without \
        Saturdays, Sundays, Italian holidays and those of the city.
        """
}

/// What lines rest on, made when it is first asked for.
extension DecisionModelMaker {
    private mutating func id(of name: String) -> String? {
        if let id = ids[name] { return id }
        if name == "lodging_date" {
            add(name: name, type: "date", .input, description: nil, requires: [])
        } else if let fact = edition.fact(Fact.ID(name)) {
            addInput(fact)
        } else if let parameter = edition.parameters.first(where: { $0.id.text == name }) {
            addParameter(parameter)
        } else if let definition = edition.schema.definitions[name] {
            addDefinition(definition)
        } else if let ruleset = edition.rulesets.first(where: { LineApplicability.name(of: $0.id) == name }) {
            addRuleset(ruleset)
        }
        return ids[name]
    }

    private mutating func addInput(_ fact: Fact) {
        let kind = FactKind(fact)
        if let valueKind = kind.valueKind { model.kinds.append(valueKind) }
        let condition = fact.onlyIf.map { "(" + $0.words(language) + ")" }
        add(
            name: fact.id.text, type: kind.typeName, .input,
            description: [fact.ask(language), condition].compactMap(\.self).joined(separator: " "), requires: [])
    }

    /// A dated amount: null on a day for which none is known.
    private mutating func addParameter(_ parameter: Parameter) {
        let date = id(of: "lodging_date")
        let expression = parameter.values.reversed().reduce("null") { rest, dated in
            FEELText.when(
                FEELText.all(FEELText.during(dated.period)), FactKind.literal(dated.value), otherwise: rest)
        }
        add(
            name: parameter.id.text, type: FactKind.typeName(of: parameter),
            .decision(expression: expression, question: nil),
            description: parameter.label(language), requires: [date].compactMap(\.self))
    }

    /// With parameters it is a function, which FEEL decisions may answer: so it reads facts and amounts as it does here.
    private mutating func addDefinition(_ definition: Definition) {
        guard let named = edition.definitions.first(where: { $0.id.text == definition.name }) else { return }
        let read = NamesRead([definition.body])
        var requires = read.facts.compactMap { id(of: edition.schema.facts[$0].name) }
        requires += read.definitions.sorted().compactMap { id(of: $0) }
        let parameters = definition.parameters.map(\.name).joined(separator: ", ")
        let isFunction = !definition.parameters.isEmpty
        add(
            name: definition.name, type: isFunction ? nil : FactKind.typeName(of: definition.body.type),
            .decision(
                expression: isFunction ? "function(\(parameters)) \(named.formula)" : named.formula, question: nil),
            description: named.label(language), requires: requires)
    }

    private mutating func addRuleset(_ ruleset: Ruleset) {
        let expression = ruleset.inForce.map { "lodging_date >= " + FEELText.date($0) } ?? "false"
        let requires = ruleset.inForce == nil ? nil : id(of: "lodging_date")
        add(
            name: LineApplicability.name(of: ruleset.id), type: "boolean",
            .decision(expression: expression, question: nil),
            description: ruleset.name(language), requires: [requires].compactMap(\.self))
    }

    private mutating func add(
        name: String, type: String?, _ kind: DecisionModel.Element.Kind, description: String?, requires: [String]
    ) {
        guard ids[name] == nil else { return }
        let id = "element_" + name
        ids[name] = id
        var seen: Set<String> = []
        model.elements.append(
            DecisionModel.Element(
                id: id, name: name, type: type, kind: kind, description: description,
                requires: requires.filter { seen.insert($0).inserted }))
    }
}

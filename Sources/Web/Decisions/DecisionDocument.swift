/// A decision model as a DMN 1.5 document, its diagram included.
package struct DecisionDocument {
    let model: DecisionModel

    package init(_ model: DecisionModel) {
        self.model = model
    }

    package var bytes: [UInt8] { xml.document }

    private var xml: XML {
        XML(
            "definitions",
            [
                ("xmlns", "https://www.omg.org/spec/DMN/20230324/MODEL/"),
                ("xmlns:dmndi", "https://www.omg.org/spec/DMN/20230324/DMNDI/"),
                ("xmlns:dc", "http://www.omg.org/spec/DMN/20180521/DC/"),
                ("xmlns:di", "http://www.omg.org/spec/DMN/20180521/DI/"),
                ("id", model.id), ("name", model.name), ("namespace", model.namespace), ("exporter", "Sportello"),
            ],
            [XML("description", text: model.description)] + model.kinds.map(kind) + model.elements.map(element)
                + [XML("dmndi:DMNDI", [], [DecisionDiagram(model).xml])])
    }

    private func kind(_ kind: DecisionModel.ValueKind) -> XML {
        let allowed = kind.allowed.map { XML("allowedValues", [], [XML("text", text: $0)]) }
        return XML(
            "itemDefinition",
            [("id", "item_" + kind.name), ("name", kind.name)] + (kind.isList ? [("isCollection", "true")] : []),
            [XML("typeRef", text: kind.base)] + [allowed].compactMap(\.self))
    }

    private func element(_ element: DecisionModel.Element) -> XML {
        let type = element.type.map { [("typeRef", $0)] } ?? []
        let variable = XML("variable", [("id", "variable_" + element.name), ("name", element.name)] + type)
        let attributes = [("id", element.id), ("name", element.name)]
        let description = element.description.map { XML("description", text: $0) }
        switch element.kind {
        case .input:
            return XML("inputData", attributes, [description, variable].compactMap(\.self))
        case .decision(let expression, let question):
            let head = [description, question.map { XML("question", text: $0) }, variable].compactMap(\.self)
            let logic = XML(
                "literalExpression", [("id", "expression_" + element.name)] + type, [XML("text", text: expression)])
            return XML("decision", attributes, head + requirements(of: element) + [logic])
        }
    }

    private func requirements(of element: DecisionModel.Element) -> [XML] {
        element.requires.enumerated().map { number, id in
            let isInput = model.elements.first { $0.id == id }?.isInput ?? false
            return XML(
                "informationRequirement", [("id", element.requirementId(number))],
                [XML(isInput ? "requiredInput" : "requiredDecision", [("href", "#" + id)])])
        }
    }
}

extension DecisionModel.Element {
    /// What the arrow from the element that it rests on, counted from 0, is called.
    func requirementId(_ number: Int) -> String { "requires_\(number)_" + name }
}

/// The diagram of a decision model in DMNDI, so that modelers can show it.
struct DecisionDiagram {
    let model: DecisionModel
    let layout: DecisionLayout

    init(_ model: DecisionModel) {
        self.model = model
        layout = DecisionLayout(model)
    }

    var xml: XML {
        XML("dmndi:DMNDiagram", [("id", "diagram")], model.elements.compactMap(shape) + model.elements.flatMap(edges))
    }

    private func shape(_ element: DecisionModel.Element) -> XML? {
        guard let box = layout.boxes[element.id] else { return nil }
        let bounds = [("x", box.x), ("y", box.y), ("width", box.width), ("height", box.height)]
        return XML(
            "dmndi:DMNShape", [("id", "shape_" + element.name), ("dmnElementRef", element.id)],
            [XML("dc:Bounds", bounds.map { ($0.0, String($0.1)) })])
    }

    /// Arrows from the top of what is required to the bottom of what rests on it.
    private func edges(_ element: DecisionModel.Element) -> [XML] {
        element.requires.enumerated().compactMap { number, id in
            guard let from = layout.boxes[id], let to = layout.boxes[element.id] else { return nil }
            let name = element.requirementId(number)
            return XML(
                "dmndi:DMNEdge", [("id", "edge_" + name), ("dmnElementRef", name)],
                [
                    waypoint(from.x + from.width / 2, from.y),
                    waypoint(to.x + to.width / 2, to.y + to.height),
                ])
        }
    }

    private func waypoint(_ x: Int, _ y: Int) -> XML {
        XML("di:waypoint", [("x", String(x)), ("y", String(y))])
    }
}

import Vocabulary
import Yams

/// Reads `triage.yaml`; of each part the last layer that has it counts.
struct TriageReader {
    let layers: [LayerFiles]
    let context: ReadingContext

    func guide() -> TriageGuide {
        var guide = TriageGuide()
        for root in layers.flatMap({ $0.entries("triage") }) {
            defer { root.finish() }
            guard let entry = root.entry("triage") else { continue }
            defer { entry.finish() }
            let file = entry.position.file
            if let asks = part("asks", of: entry) {
                guide.asks = asks.compactMap(\.scalar?.string).map { Fact.ID($0) }
                guide.askedAt = asks.filter { $0.scalar != nil }.map { SourcePosition(file: file, $0.mark) }
                for node in asks where node.scalar == nil {
                    context.report.add("asks: expected a list of facts", at: SourcePosition(file: file, node.mark))
                }
            }
            if let order = part("order", of: entry) { guide.order = order.compactMap { place($0, file: file) } }
            if let desk = part("desk", of: entry) { guide.desk = rules(desk, file: file) }
        }
        return guide
    }

    private func part(_ key: String, of entry: Entry) -> [Node]? {
        entry.node(key) == nil ? nil : entry.list(key)
    }

    /// A procedure's id as it is, or with the condition under which it stands there.
    private func place(_ node: Node, file: String) -> TriageGuide.Place? {
        let position = SourcePosition(file: file, node.mark)
        if let id = node.scalar?.string {
            return TriageGuide.Place(procedure: Procedure.ID(id), condition: nil, position: position)
        }
        guard let entry = Entry(node, file: file, context: context) else { return nil }
        defer { entry.finish() }
        return TriageGuide.Place(
            procedure: Procedure.ID(entry.required("procedure")), condition: entry.condition("when"),
            position: entry.position)
    }

    private func rules(_ nodes: [Node], file: String) -> [TriageGuide.DeskRule] {
        var register = Register<TriageGuide.DeskRule>("desk rule")
        for entry in nodes.compactMap({ Entry($0, file: file, context: context) }) {
            defer { entry.finish() }
            let id = entry.required("id")
            let (first, says, provenance) = (entry.flag("first"), entry.requiredText("says"), entry.provenance())
            guard let condition = entry.requiredCondition("when") else { continue }
            let rule = TriageGuide.DeskRule(
                id: TriageGuide.DeskRule.ID(id), condition: condition, comesFirst: first ?? false, says: says,
                provenance: provenance, position: entry.position)
            register.add(rule, id: id, at: entry.position, report: context.report)
        }
        return register.items
    }
}

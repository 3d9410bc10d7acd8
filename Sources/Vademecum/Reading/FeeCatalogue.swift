import FEEL
import Vocabulary

/// The components of what is paid, from which procedures compose their fees.
struct FeeCatalogue {
    struct Component {
        let label: Text
        let amount: Condition
        let provenance: Provenance

        func fee(id: String, position: SourcePosition) -> Fee {
            Fee(
                id: Fee.ID(id), component: Fee.ID(id), label: label, amount: amount, condition: nil,
                provenance: provenance,
                applicability: .always, position: position)
        }
    }

    private var components = Register<Component>("fee")
    private let report: Report

    init(layers: [LayerFiles], context: ReadingContext) {
        report = context.report
        for (id, entry) in layers.flatMap({ $0.members("fees") }) {
            let (label, provenance) = (entry.requiredText("label"), entry.provenance())
            if let amount = entry.requiredCondition("amount", expecting: .number) {
                let component = Component(label: label, amount: amount, provenance: provenance)
                components.add(component, id: id, at: entry.position, report: report)
            }
            entry.finish()
        }
    }

    func component(_ id: String, at position: SourcePosition) -> Component? {
        components.expect(id, at: position, report: report)
        return components[id]
    }
}

import FEEL
import Foundation
import Vocabulary

/// Reads dated parameters and named expressions, and declares them in the schema.
struct ValueReader {
    let layers: [LayerFiles]
    let context: ReadingContext

    func parameters() -> Register<Parameter> {
        var register = Register<Parameter>("parameter")
        for (id, entry) in layers.flatMap({ $0.members("parameters") }) {
            do {
                let index = try context.schema.declare(id, .number)
                register.add(parameter(id, entry, index: index), id: id, at: entry.position, report: context.report)
            } catch {
                context.report.add(error.all.first?.message ?? "cannot be declared", at: entry.position)
            }
            entry.finish()
        }
        return register
    }

    private func parameter(_ id: String, _ entry: Entry, index: Int) -> Parameter {
        let common = entry.provenance()
        let values = entry.entries("values").map { datedValue($0, common: common) }
        if values.isEmpty { context.report.add("values: at least one is needed", at: entry.position) }
        for (number, value) in values.enumerated() {
            for earlier in values[..<number] where earlier.period.overlaps(value.period) {
                context.report.add("\(id): two values for the same days", at: entry.position(of: "values"))
            }
        }
        return Parameter(
            id: Parameter.ID(id), index: index, label: entry.requiredText("label"),
            unit: entry.string("unit") ?? "number", provenance: common, values: values,
            position: entry.position)
    }

    private func datedValue(_ entry: Entry, common: Provenance) -> Parameter.DatedValue {
        defer { entry.finish() }
        let text = entry.required("value")
        let number = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
        if number == nil || !text.utf8.allSatisfy({ ($0 >= 48 && $0 <= 57) || $0 == 46 || $0 == 45 }) {
            context.report.add("value: expected a number like 30.46", at: entry.position(of: "value"))
        }
        return Parameter.DatedValue(
            period: entry.ownPeriod(), value: .number(number ?? 0), provenance: entry.provenance().completed(by: common)
        )
    }

    /// Definitions in file order: each may use those before it.
    func define() -> Register<NamedValue> {
        var register = Register<NamedValue>("definition")
        for (id, entry) in layers.flatMap({ $0.members("definitions") }) {
            let formula = entry.required("is")
            let takes = entry.memberStrings("takes").map { (name: $0.id, type: type(of: $0.string, at: $0.position)) }
            do {
                try context.schema.define(id, takes: takes, as: formula, at: entry.position(of: "is"))
            } catch {
                context.report.add(error)
            }
            let value = NamedValue(
                id: NamedValue.ID(id), label: entry.requiredText("label"), formula: formula,
                provenance: entry.provenance())
            register.add(value, id: id, at: entry.position, report: context.report)
            entry.finish()
        }
        return register
    }

    private func type(of name: String, at position: SourcePosition) -> ValueType {
        switch name {
        case "number", "money": return .number
        case "boolean": return .boolean
        case "date": return .date
        default:
            context.report.add("\(name.prefix(40)) is not one of number, boolean, date", at: position)
            return .number
        }
    }
}

extension Provenance {
    /// This one, with what it leaves out taken from a common one.
    func completed(by common: Provenance) -> Provenance {
        Provenance(
            basis: basis.isEmpty ? common.basis : basis, layer: layer ?? common.layer,
            confidence: confidence ?? common.confidence, sources: sources.isEmpty ? common.sources : sources,
            interpretation: interpretation ?? common.interpretation, note: note ?? common.note)
    }
}

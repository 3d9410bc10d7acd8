import FEEL
import Vocabulary
import Yams

/// Reads the lines of a procedure, in the base and in an overlay alike.
struct LineReader {
    let context: ReadingContext
    let fees: FeeCatalogue

    func requirement(_ entry: Entry) -> Requirement {
        defer { entry.finish() }
        let document = entry.string("document")
        let options = entry.list("any_of").map { option($0, of: entry) }
        let id = entry.string("id") ?? document ?? ""
        if id.isEmpty { context.report.add("a requirement needs a document, or an id and any_of", at: entry.position) }
        if document != nil && !options.isEmpty {
            context.report.add("either document or any_of, not both", at: entry.position)
        }
        return Requirement(
            id: Requirement.ID(id), papers: document.map { .one(Document.ID($0)) } ?? .anyOf(options),
            label: entry.text("label"), detail: entry.text("detail"), copies: entry.integer("copies") ?? 1,
            moment: entry.word("bring") ?? .lodging, condition: entry.condition("when"),
            provenance: entry.provenance(), applicability: entry.applicability(), position: entry.position)
    }

    /// A list of documents, or the same with a condition.
    private func option(_ node: Node, of parent: Entry) -> Requirement.Option {
        if let sequence = node.sequence {
            return Requirement.Option(
                documents: sequence.compactMap(\.scalar?.string).map { Document.ID($0) }, condition: nil)
        }
        guard let entry = Entry(node, file: parent.position.file, context: context) else {
            return Requirement.Option(documents: [], condition: nil)
        }
        defer { entry.finish() }
        return Requirement.Option(
            documents: entry.strings("documents").map { Document.ID($0) }, condition: entry.condition("when"))
    }

    func check(_ entry: Entry) -> Check? {
        defer { entry.finish() }
        let id = entry.required("id")
        let texts = (entry.requiredText("otherwise"), entry.text("advice"))
        let severity: Check.Severity? = entry.word("severity")
        if severity == nil, !entry.has("severity") { context.report.add("severity is missing", at: entry.position) }
        let condition = entry.condition("when")
        let figures = FigureReader(context: context).figures(entry)
        let (provenance, applicability) = (entry.provenance(), entry.applicability())
        guard let holds = entry.requiredCondition("holds") else { return nil }
        return Check(
            id: Check.ID(id), holds: holds, condition: condition, otherwise: texts.0, advice: texts.1,
            severity: severity ?? .warning, figures: figures, provenance: provenance, applicability: applicability,
            position: entry.position)
    }

    func deadline(_ entry: Entry) -> Deadline {
        defer { entry.finish() }
        return Deadline(
            id: Deadline.ID(entry.required("id")), label: entry.requiredText("label"),
            from: entry.condition("from", expecting: .date), until: entry.condition("until", expecting: .date),
            condition: entry.condition("when"), provenance: entry.provenance(), applicability: entry.applicability(),
            position: entry.position)
    }

    /// A component's id as it is, or an entry that names one and changes its amount or condition.
    func fee(_ node: Node, file: String) -> Fee? {
        let position = SourcePosition(file: file, node.mark)
        if let id = node.scalar?.string {
            guard let component = fees.component(id, at: position) else { return nil }
            return component.fee(id: id, position: position)
        }
        guard let entry = Entry(node, file: file, context: context) else { return nil }
        defer { entry.finish() }
        let name = entry.required("fee")
        let own = entry.provenance()
        let (id, amount, condition) = (
            entry.string("id") ?? name, entry.condition("amount", expecting: .number), entry.condition("when")
        )
        let (label, applicability) = (entry.text("label"), entry.applicability())
        guard let component = fees.component(name, at: entry.position(of: "fee")) else { return nil }
        return Fee(
            id: Fee.ID(id), component: Fee.ID(name), label: label ?? component.label,
            amount: amount ?? component.amount,
            condition: condition, provenance: own.completed(by: component.provenance), applicability: applicability,
            position: position)
    }

    func validity(_ entry: Entry) -> ValidityRule {
        defer { entry.finish() }
        return ValidityRule(
            months: entry.condition("months", expecting: .number), condition: entry.condition("when"),
            label: entry.requiredText("label"), provenance: entry.provenance(), applicability: entry.applicability())
    }

    func note(_ entry: Entry) -> Note {
        defer { entry.finish() }
        return Note(
            text: entry.requiredText("text"), condition: entry.condition("when"), provenance: entry.provenance(),
            applicability: entry.applicability())
    }

    func grants(_ entry: Entry) -> Grants {
        defer { entry.finish() }
        return Grants(
            work: entry.word("work") ?? .unknown, workNote: entry.text("work_note"), study: entry.flag("study"),
            family: entry.flag("family"), convertsTo: entry.strings("converts_to"), months: entry.integer("months"),
            note: entry.text("note"), provenance: entry.provenance())
    }
}

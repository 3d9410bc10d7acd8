import FEEL
import Vocabulary

/// Applies what a city's overlay says: positions, places, and lines added, replaced or switched off.
///
/// The base is never edited.
struct OverlayReader {
    let context: ReadingContext
    let lines: LineReader
    let lifeCycles: LifeCycleReader

    func apply(_ layer: LayerFiles, to parts: inout EditionParts) {
        for root in [layer.header] + layer.entries("overlay") {
            applyPositions(root, to: &parts.interpretations)
            applyChannels(root, to: &parts.channels)
            for (id, entry) in root.memberEntries("procedures") {
                applyProcedure(id, entry, to: &parts.procedures)
            }
            LifeCycleOverlay(context: context, reader: lifeCycles).apply(root, to: &parts.lifeCycles)
            if root !== layer.header { root.finish() }
        }
    }

    private func applyPositions(_ root: Entry, to register: inout Register<Interpretation>) {
        for (id, entry) in root.memberEntries("positions") {
            register.expect(id, at: entry.position, report: context.report)
            let agreed = entry.string("agreed")
            if let agreed, let known = register[id]?.positions.map(\.id), !known.contains(agreed) {
                context.report.add(
                    "\(agreed.prefix(40)) is not a position; known are \(known.joined(separator: ", "))",
                    at: entry.position(of: "agreed"))
            }
            register[id]?.agreement = Interpretation.Agreement(
                position: agreed, on: entry.day("on"), with: entry.text("with"), note: entry.text("note"))
            entry.finish()
        }
    }

    private func applyChannels(_ root: Entry, to register: inout Register<Channel>) {
        for (id, entry) in root.memberEntries("channels") {
            register.expect(id, at: entry.position, report: context.report)
            register[id]?.place = entry.text("place")
            register[id]?.placeNote = entry.text("note")
            _ = entry.provenance()
            entry.finish()
        }
    }

    private func applyProcedure(_ id: String, _ entry: Entry, to register: inout Register<Procedure>) {
        register.expect(id, at: entry.position, report: context.report)
        guard var procedure = register[id] else { return }
        if let channel = entry.string("channel") { procedure.channel = Channel.ID(channel) }
        if let additions = entry.entry("add") {
            procedure.requirements += additions.entries("requires").map(lines.requirement)
            procedure.checks += additions.entries("checks").compactMap(lines.check)
            procedure.deadlines += additions.entries("deadlines").map(lines.deadline)
            procedure.notes += additions.entries("notes").map(lines.note)
            additions.finish()
        }
        if let replacements = entry.entry("replace") { replace(replacements, in: &procedure) }
        for line in entry.entries("switch_off") { switchOff(line, in: &procedure) }
        register[id] = procedure
        entry.finish()
    }

    private func replace(_ entry: Entry, in procedure: inout Procedure) {
        for (id, line) in entry.memberEntries("requires") {
            let requirement = lines.requirement(line).called(Requirement.ID(id))
            swap(requirement, in: &procedure.requirements, at: line.position)
        }
        for (id, line) in entry.memberEntries("checks") {
            guard let check = lines.check(line) else { continue }
            if check.id.text != id { context.report.add("id: expected \(id)", at: line.position) }
            swap(check, in: &procedure.checks, at: line.position)
        }
        entry.finish()
    }

    private func swap<Line: Identifiable>(_ line: Line, in list: inout [Line], at position: SourcePosition)
    where Line.ID: CustomStringConvertible {
        guard let index = list.firstIndex(where: { $0.id == line.id }) else {
            context.report.add("there is no \(line.id) to replace", at: position)
            return
        }
        list[index] = line
    }

    private func switchOff(_ entry: Entry, in procedure: inout Procedure) {
        let id = entry.required("id")
        if entry.string("reason") == nil { context.report.add("reason is missing", at: entry.position) }
        let before = procedure.lineCount
        procedure.requirements.removeAll { $0.id.text == id }
        procedure.checks.removeAll { $0.id.text == id }
        procedure.deadlines.removeAll { $0.id.text == id }
        procedure.fees.removeAll { $0.id.text == id }
        if procedure.lineCount == before { context.report.add("there is no \(id) to switch off", at: entry.position) }
        entry.finish()
    }
}

extension Procedure {
    fileprivate var lineCount: Int { requirements.count + checks.count + deadlines.count + fees.count }
}

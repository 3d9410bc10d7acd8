import FEEL
import Vocabulary

/// Reads one file a procedure.
struct ProcedureReader {
    let layers: [LayerFiles]
    let context: ReadingContext
    let lines: LineReader

    func procedures() -> Register<Procedure> {
        var register = Register<Procedure>("procedure")
        for entry in layers.flatMap({ $0.entries("procedures") }) {
            let procedure = procedure(entry)
            let name = entry.position.file.split(separator: "/").last.map(String.init) ?? ""
            if name != "\(procedure.id).yaml" {
                context.report.add("the file is called \(name)", at: entry.position(of: "procedure"))
            }
            if procedure.id.text.filter({ $0 == "." }).count != 1 {
                context.report.add("expected <permit>.<kind>", at: entry.position(of: "procedure"))
            }
            register.add(procedure, id: procedure.id.text, at: entry.position, report: context.report)
            entry.finish()
        }
        return register
    }

    private func procedure(_ entry: Entry) -> Procedure {
        let name = entry.requiredText("name")
        let file = entry.position.file
        let grants = entry.entry("grants")
        return Procedure(
            id: Procedure.ID(entry.required("procedure")), name: name, plain: entry.text("plain") ?? name,
            summary: entry.text("summary"), channel: Channel.ID(entry.required("channel")),
            lodging: entry.text("lodging"),
            inForce: requiredPeriod(entry), published: entry.day("published"), checkedOn: entry.day("checked_on"),
            provenance: entry.provenance(), audience: entry.condition("for"),
            asks: entry.strings("asks").map { Fact.ID($0) },
            requirements: entry.entries("requires").map(lines.requirement),
            checks: entry.entries("checks").compactMap(lines.check),
            deadlines: entry.entries("deadlines").map(lines.deadline),
            fees: entry.list("fees").compactMap { lines.fee($0, file: file) },
            validity: entry.entries("validity").map(lines.validity), grants: grants.map(lines.grants),
            notes: entry.entries("notes").map(lines.note),
            questionsForDesk: entry.strings("questions_for_desk").map {
                context.text($0, at: entry.position(of: "questions_for_desk"))
            },
            position: entry.position)
    }

    /// A procedure always says from when its rules hold: other dates are refused, never guessed.
    private func requiredPeriod(_ entry: Entry) -> Period {
        let period = entry.period()
        if period.from == nil { context.report.add("in_force: {from: …} is missing", at: entry.position) }
        return period
    }
}

import Vademecum
import Vocabulary

/// What `POST /api/v1/checklists` is asked: a procedure, the facts that are known, and the lodging date.
struct ChecklistRequest {
    let procedure: Procedure.ID
    let answers: Answers
    let on: Day

    /// Days on which somebody might lodge an application.
    static let earliest = Day(number: 10_957)  // 2000-01-01
    static let latest = Day(number: 47_481)  // 2099-12-31

    init(_ json: JSON, edition: Edition, today: Day) throws(APIProblem) {
        guard case .object(let members) = json else {
            throw .badRequest("The body must be an object with \"procedure\", \"facts\" and perhaps \"on\".")
        }
        let known = ["procedure", "facts", "on"]
        if let stranger = members.first(where: { !known.contains($0.name) }) {
            throw .impossible("/" + stranger.name.prefix(80), "There is no such field.", allowed: .strings(known))
        }
        procedure = try ChecklistRequest.procedure(json["procedure"], edition)
        on = try ChecklistRequest.day(json["on"] ?? .null, today: today)
        answers = try ChecklistRequest.answers(json["facts"] ?? .object([]), edition)
    }

    private static func procedure(_ json: JSON?, _ edition: Edition) throws(APIProblem) -> Procedure.ID {
        guard case .string(let name) = json else {
            throw .impossible("/procedure", "\"procedure\" must be the id of a procedure, as a string.")
        }
        guard let procedure = edition.procedure(Procedure.ID(name)) else {
            throw .unknownProcedure(name, nearest: Spelling.nearest(to: name, among: edition.procedures.map(\.id.text)))
        }
        return procedure.id
    }

    private static func day(_ json: JSON, today: Day) throws(APIProblem) -> Day {
        switch json {
        case .null: return today
        case .string(let text):
            if let day = Day(text), (earliest...latest).contains(day) { return day }
            throw .impossible("/on", "\"on\" must be a day that exists (YYYY-MM-DD), from \(earliest) to \(latest).")
        default: throw .impossible("/on", "\"on\" must be a date as a string (YYYY-MM-DD), not \(json.kind).")
        }
    }

    private static func answers(_ json: JSON, _ edition: Edition) throws(APIProblem) -> Answers {
        guard case .object(let members) = json else {
            throw .impossible("/facts", "\"facts\" must be an object, not \(json.kind).")
        }
        let (answers, refusals) = AnswersReader(edition: edition).read(members)
        guard refusals.isEmpty else { throw .refused(refusals) }
        return answers
    }

    func checklist(in edition: Edition) throws(APIProblem) -> Checklist {
        do {
            return try edition.checklist(procedure, answers, on: on)
        } catch {
            switch error {
            case .unknownProcedure(let id): throw .unknownProcedure(id.text, nearest: nil)
            case .notInForce(let procedure, let day):
                throw .impossible(
                    "/on", "No rule of \(procedure.id) covers \(day).", allowed: .period(procedure.inForce))
            }
        }
    }
}

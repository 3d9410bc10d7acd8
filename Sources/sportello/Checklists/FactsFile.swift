import Vademecum
import Vocabulary
import Web

/// A file with the facts of one person.
struct FactsFile {
    let path: String

    func answers(for edition: Edition) throws -> Answers {
        let (answers, refusals) = AnswersReader(edition: edition).read(try members())
        guard refusals.isEmpty else { throw Refusal(refusals.map(\.sentence).joined(separator: "\n")) }
        return answers
    }

    private func members() throws -> [JSON.Member] {
        let bytes = try InputFile.bytes(path, limit: 1 << 20)
        do {
            guard case .object(let members) = try JSONReader.read(bytes) else {
                throw Refusal("\(path) must be a JSON object of facts.")
            }
            return members
        } catch let refusal as JSONRefusal {
            throw Refusal("\(path) is not JSON. \(refusal)")
        }
    }
}

extension Edition {
    /// The checklist, or a sentence that says why there is none.
    func checklist(named name: String, _ answers: Answers, on day: Day) throws -> Checklist {
        do {
            return try checklist(Procedure.ID(name), answers, on: day)
        } catch {
            throw Refusal(sentence(for: error))
        }
    }

    func sentence(for refusal: ChecklistRefusal) -> String {
        switch refusal {
        case .unknownProcedure(let id):
            let nearest = Spelling.nearest(to: id.text, among: procedures.map(\.id.text))
            return "\"\(id)\" is not a procedure of this edition."
                + (nearest.map { " Did you mean \($0)?" } ?? " \"sportello vademecum list\" shows them all.")
        case .notInForce(let procedure, let day):
            let from = procedure.inForce.from.map { " from \($0)" } ?? ""
            let until = procedure.inForce.until.map { " until \($0)" } ?? ""
            return "No rule of \(procedure.id) covers \(day): its rules hold\(from)\(until)."
        }
    }
}

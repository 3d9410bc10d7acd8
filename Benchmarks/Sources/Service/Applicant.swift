import TestSupport
import Vademecum
import Vocabulary

/// Somebody who renews a work permit and answers everything.
enum Applicant {
    static let procedure = Procedure.ID("employment.renewal")
    static let told = [
        "permit_expiry": "2027-01-10", "passport_status": "valid", "tax_code_held": "true", "housing": "guest",
        "employment_status": "employed", "domestic_work": "false", "agency_work": "false",
        "cooperative_member": "false", "hired_before_2011": "false", "contract_type": "open_ended",
        "income_documented": "true", "pay_matches_contract": "true", "household_members": "2",
        "children_under_14": "1", "annual_income": "18500.50", "uses_family_income": "false",
        "longest_absence_months": "1", "permit_months": "24", "total_absence_months": "2",
    ]

    static func answers(in edition: Edition) throws -> Answers {
        var answers = Answers()
        for (name, text) in told {
            guard let fact = edition.fact(Fact.ID(name)) else { continue }
            answers.answer(fact.id, try fact.value(from: text))
        }
        return answers
    }

    /// Walks through the interview, so that the browser keeps the answers.
    static func walk(_ client: inout SiteClient) async throws {
        var place = try await client.get("/it/ask/\(procedure)").location
        for _ in 0..<60 {
            guard let path = place, let fact = path.split(separator: "/").last, fact != "answers" else { return }
            place = try await client.post(path, fields: fields(for: String(fact))).location
        }
    }

    private static func fields(for fact: String) -> [(String, String)] {
        guard let text = told[fact] else { return [("answer", "?"), ("unknown", "yes")] }
        guard let day = Day(text) else { return [("answer", text)] }
        return [("answer-day", "\(day.day)"), ("answer-month", "\(day.month)"), ("answer-year", "\(day.year)")]
    }
}

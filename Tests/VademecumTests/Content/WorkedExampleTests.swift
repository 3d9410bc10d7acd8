import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

/// Every worked example of the content, as a test of its own named by its sentence.
@Suite struct WorkedExampleTests {
    @Test(arguments: WorkedExample.all)
    func `a situation leads to the papers that its example demands`(_ example: WorkedExample) throws {
        #expect(ExampleRun.differences(example.example, edition: try RealContent.edition()) == [])
    }

    /// The most used procedures, and those with the most branches or the most at stake.
    private static let wellTrodden: Set<Procedure.ID> = [
        "adulthood.conversion", "any.update", "asylum_request.first_issue", "citizenship.marriage",
        "citizenship.residence", "employment.first_issue", "employment.renewal", "eu_family_card.first_issue",
        "eu_family_card.permanent", "eu_long_term.first_issue", "family.cohesion", "family.renewal",
        "family_reunification.clearance", "job_seeking.first_issue", "minor.first_issue", "pregnancy.first_issue",
        "refugee.first_issue", "refugee.renewal", "self_employment.renewal", "special_protection.conversion",
        "special_protection.first_issue", "special_protection.renewal", "study.renewal",
    ]

    @Test func `every procedure has its worked examples, each told in its own sentence`() throws {
        for procedure in try RealContent.edition().procedures {
            let names = WorkedExample.all.map(\.example).filter { $0.procedure == procedure.id }.map(\.name)

            #expect(names.count >= (Self.wellTrodden.contains(procedure.id) ? 10 : 3), "\(procedure.id)")
            #expect(Set(names).count == names.count, "\(procedure.id)")
        }
    }

    @Test func `the examples are read without an error`() throws {
        let run = ExampleRun(of: try RealContent.edition(), content: RealContent.folder)

        #expect(run.failures.map(\.description) == [])
        #expect(run.examples.count == WorkedExample.all.count)
    }
}

struct WorkedExample: Sendable, CustomTestStringConvertible {
    let example: Example

    var testDescription: String { "\(example.procedure): \(example.name)" }

    /// None when the content does not load, which tests of their own tell.
    static let all: [WorkedExample] = {
        guard let edition = try? RealContent.edition() else { return [] }
        return ExampleRun(of: edition, content: RealContent.folder).examples.map { WorkedExample(example: $0) }
    }()
}

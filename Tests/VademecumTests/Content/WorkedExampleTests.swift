import FEEL
import Foundation
import Testing
import Vademecum

/// Every worked example of the content, as a test of its own named by its sentence.
@Suite struct WorkedExampleTests {
    @Test(arguments: WorkedExample.all)
    func `a situation leads to the papers that its example demands`(_ example: WorkedExample) throws {
        #expect(ExampleRun.differences(example.example, edition: try RealContent.edition()) == [])
    }

    @Test func `every procedure has at least ten worked examples, each told in its own sentence`() throws {
        for procedure in try RealContent.edition().procedures {
            let names = WorkedExample.all.map(\.example).filter { $0.procedure == procedure.id }.map(\.name)

            #expect(names.count >= 10, "\(procedure.id)")
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

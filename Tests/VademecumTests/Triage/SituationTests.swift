import FEEL
import Testing
import Vademecum
import Vocabulary

/// Every situation of the content, as a test of its own named by its sentence.
@Suite struct SituationTests {
    @Test(arguments: RealSituation.all)
    func `a situation leads where it must, within eight questions`(_ real: RealSituation) throws {
        let edition = try RealContent.edition()

        #expect(SituationRun.differences(real.situation, edition: edition) == [])
        #expect(SituationRun.questions(real.situation, edition: edition).count <= 8)
    }

    @Test func `there are many situations, each in its own words, and they reach every procedure`() throws {
        let situations = RealSituation.all.map(\.situation)
        let reached = Set(situations.flatMap(\.fits))

        #expect(situations.count >= 60)
        #expect(Set(situations.map(\.name)).count == situations.count)
        #expect(try RealContent.edition().procedures.filter { !reached.contains($0.id) }.map(\.id) == [])
        #expect(situations.count { $0.desk == .first } >= 20)
        #expect(situations.count { !$0.answers.skipped.isEmpty } >= 10)
    }

    @Test func `the situations are read without an error`() throws {
        let run = SituationRun(of: try RealContent.edition(), content: RealContent.folder)

        #expect(run.failures.map(\.description) == [])
    }
}

struct RealSituation: Sendable, CustomTestStringConvertible {
    let situation: Situation

    var testDescription: String { situation.name }

    /// None when the content does not load, which tests of their own tell.
    static let all: [RealSituation] = {
        guard let edition = try? RealContent.edition() else { return [] }
        return SituationRun(of: edition, content: RealContent.folder).situations.map { RealSituation(situation: $0) }
    }()
}

public import FEEL
public import Foundation
import Vocabulary

/// The situations of the content, told to the triage of an edition, question by question.
public struct SituationRun: Sendable {
    public let situations: [Situation]
    /// Each difference from what a situation demands, at its place.
    public let failures: [Diagnostic]

    /// Reads and runs every situation below the content folder.
    public init(of edition: Edition, content: URL) {
        let report = Report()
        let situations = SituationReader(edition: edition, report: report).situations(in: content)
        for situation in situations {
            for difference in Self.differences(situation, edition: edition) {
                report.add("«\(situation.name)»: \(difference)", at: situation.position)
            }
        }
        self.situations = situations
        failures = report.errors?.all ?? []
    }

    /// The questions that the situation is asked, in order; it stops where one is not answered.
    public static func questions(_ situation: Situation, edition: Edition) -> [Fact] {
        var answers = Answers()
        var asked: [Fact] = []
        let day = situation.on ?? edition.name.date
        while let question = edition.triage(answers, on: day).next {
            asked.append(question)
            if let value = situation.answers[question.id] {
                answers.answer(question.id, value)
            } else if situation.answers.skipped.contains(question.id) {
                answers.skip(question.id)
            } else {
                break
            }
        }
        return asked
    }

    /// What one situation demands and does not get, as sentences.
    public static func differences(_ situation: Situation, edition: Edition) -> [String] {
        let triage = edition.triage(situation.answers, on: situation.on ?? edition.name.date)
        return questionDifferences(situation, triage, edition)
            + order("fits", situation.fits, triage.fitting)
            + (situation.mayFit.map { order("may fit", $0, triage.possible) } ?? [])
            + desk(situation, triage)
    }

    private static func questionDifferences(_ situation: Situation, _ triage: Triage, _ edition: Edition) -> [String] {
        let asked = questions(situation, edition: edition)
        let known = Set(situation.answers.given.keys).union(situation.answers.skipped)
        var differences = asked.filter { !known.contains($0.id) }.map { "it is asked \($0.id), and has no answer" }
        let idle = known.subtracting(asked.map(\.id)).subtracting(situation.unasked)
        differences += idle.sorted().map { "nobody asks for \($0)" }
        differences += situation.unasked.filter { fact in asked.contains { $0.id == fact } }.map { "\($0) is asked" }
        if asked.count > TriageGuide.mostQuestions {
            differences.append("it is asked \(asked.count) questions, more than \(TriageGuide.mostQuestions)")
        }
        return differences
    }

    private static func order(_ verb: String, _ expected: [Procedure.ID], _ found: [Procedure]) -> [String] {
        let found = found.map(\.id)
        guard found != expected else { return [] }
        func list(_ ids: [Procedure.ID]) -> String {
            ids.isEmpty ? "nothing" : ids.map(\.text).joined(separator: ", ")
        }
        return ["what \(verb) should be \(list(expected)), is \(list(found))"]
    }

    private static func desk(_ situation: Situation, _ triage: Triage) -> [String] {
        let found: Situation.DeskPlace = triage.desk.map { $0.comesFirst ? .first : .beside } ?? .none
        guard found != situation.desk else { return [] }
        return ["the desk should be \(situation.desk.rawValue), is \(found.rawValue)"]
    }
}

public import FEEL
public import Foundation
import Vocabulary

/// What a careful reader would object to in an edition that loads.
public struct Lint: Sendable {
    /// One objection.
    public struct Finding: Sendable {
        public enum Weight: String, Sendable {
            /// Must be mended before anyone relies on the edition.
            case error
            /// Worth a look.
            case warning
        }

        public let weight: Weight
        public let diagnostic: Diagnostic
    }

    public let findings: [Finding]
    /// How many worked examples were run.
    public let exampleCount: Int
    /// How many situations were led through the triage.
    public let situationCount: Int

    public var isClean: Bool { !findings.contains { $0.weight == .error } }

    public init(of edition: Edition, content: URL) {
        let examples = ExampleRun(of: edition, content: content)
        let situations = SituationRun(of: edition, content: content)
        var findings = (examples.failures + situations.failures).map { Finding(weight: .error, diagnostic: $0) }
        for procedure in edition.procedures {
            let count = examples.examples.count { $0.procedure == procedure.id }
            if count == 0 { findings.append(.error("\(procedure.id) has no worked example", at: procedure.position)) }
            findings += QuestionLint(edition: edition, procedure: procedure).findings
            findings += SourceLint(procedure: procedure).findings
            findings += ReachabilityLint(edition: edition, procedure: procedure).findings
            findings += DateLint(edition: edition).findings(in: procedure)
        }
        for cycle in edition.lifeCycles { findings += LifeCycleLint(edition: edition, cycle: cycle).findings }
        findings += DateLint(edition: edition).findings
        findings += TriageLint(edition: edition).findings
        findings += UseLint(edition: edition).findings
        findings += TranslationLint(edition: edition).findings
        self.findings = findings
        exampleCount = examples.examples.count
        situationCount = situations.situations.count
    }
}

extension Lint.Finding {
    static func error(_ message: String, at position: SourcePosition) -> Self {
        Self(weight: .error, diagnostic: Diagnostic(message, at: position))
    }

    static func warning(_ message: String, at position: SourcePosition) -> Self {
        Self(weight: .warning, diagnostic: Diagnostic(message, at: position))
    }
}

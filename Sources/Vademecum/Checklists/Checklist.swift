public import FEEL
public import Foundation
public import Vocabulary

/// An edition's answer for one procedure, one set of facts and one date.
public struct Checklist: Sendable {
    public let edition: Edition.Name
    public let procedure: Procedure
    /// The lodging date that it was made for.
    public let on: Day
    /// Every paper of the procedure, needed or not, in the procedure's order.
    public let papers: [PaperLine]
    public let checks: [CheckLine]
    public let deadlines: [DeadlineLine]
    public let fees: [FeeLine]
    /// The sum of the fees; nil while one of them is undetermined.
    public let total: Money?
    public let validity: [ValidityLine]
    public let notes: [Note]
    /// The questions still worth asking, in the procedure's order.
    public let questions: [Fact]
    /// The dated amounts that were used, with the values of the day.
    public let parameters: [UsedParameter]
}

/// What a line rests on: its state follows from these facts, or waits for those.
public struct Reason: Sendable {
    /// The facts that decided, with their values; empty when the line always applies.
    public let because: [KnownFact]
    /// The facts whose answer is still needed.
    public let waitsFor: [Fact]
    /// Dated amounts that are not known for the lodging date.
    public let unknownParameters: [Parameter]
}

/// A fact with the answer that was given.
public struct KnownFact: Sendable {
    public let fact: Fact
    public let value: Value
}

/// A dated amount with its value on the lodging date.
public struct UsedParameter: Sendable {
    public let parameter: Parameter
    public let value: Parameter.DatedValue
}

/// Whether something applies.
public enum Necessity: String, Sendable {
    case needed
    case notNeeded = "not_needed"
    case undetermined
}

/// One paper on a checklist.
public struct PaperLine: Sendable {
    /// The group of alternatives that the paper belongs to, and its option there, counted from 1.
    public struct Alternative: Sendable, Hashable {
        public let group: Requirement.ID
        public let option: Int
    }

    public let document: Document
    public let requirement: Requirement
    public let necessity: Necessity
    public let alternative: Alternative?
    public let condition: Condition?
    public let reason: Reason
}

public struct CheckLine: Sendable {
    public enum State: String, Sendable {
        case holds, fails, undetermined
        case notApplicable = "not_applicable"
    }

    public let check: Check
    public let state: State
    public let reason: Reason
    /// The arithmetic behind it; of several readings those that the city has not decided against.
    public let figures: [FigureLine]
}

/// One step of a check's arithmetic with these facts.
public struct FigureLine: Sendable {
    public let figure: Figure
    /// The exact amount; nil while it is not known yet, or when the figure has none.
    public let value: Decimal?
    /// What the amount waits for.
    public let reason: Reason

    public var isUnknown: Bool { figure.amount != nil && value == nil }
}

public struct DeadlineLine: Sendable {
    public let deadline: Deadline
    public let necessity: Necessity
    public let from: Day?
    public let until: Day?
    public let reason: Reason
}

public struct FeeLine: Sendable {
    public let fee: Fee
    public let necessity: Necessity
    /// Nil while undetermined, or when the fee is not due.
    public let amount: Money?
    public let reason: Reason
}

public struct ValidityLine: Sendable {
    public let rule: ValidityRule
    public let necessity: Necessity
    public let months: Int?
}

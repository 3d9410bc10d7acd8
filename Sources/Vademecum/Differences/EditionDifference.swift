public import Vocabulary

/// What changes from one edition to another, told in sentences.
public struct EditionDifference: Sendable {
    /// One thing that is new, gone, or other than before.
    public struct Change: Sendable {
        /// The procedure that it concerns; nil for what concerns all.
        public let procedure: Procedure.ID?
        public let sentence: Text
    }

    public let changes: [Change]

    public init(from old: Edition, to new: Edition) {
        changes =
            Self.procedures(old, new) + Self.parameters(old, new) + Self.documents(old, new) + Self.agreements(old, new)
            + Self.lines(LineView.clocks(of: old), LineView.clocks(of: new), of: nil)
    }

    private static func procedures(_ old: Edition, _ new: Edition) -> [Change] {
        let (before, after) = (LineView.procedures(of: old), LineView.procedures(of: new))
        return pairs(before, after).flatMap { id, before, after -> [Change] in
            let procedure = Procedure.ID(id)
            switch (before, after) {
            case (nil, let after?):
                return [Change(procedure: procedure, sentence: DifferenceWords.newProcedure(after.name))]
            case (let before?, nil):
                return [Change(procedure: procedure, sentence: DifferenceWords.goneProcedure(before.name))]
            case (let before?, let after?):
                return lines(LineView.lines(of: before, in: old), LineView.lines(of: after, in: new), of: procedure)
            case (nil, nil): return []
            }
        }
    }

    private static func lines(_ before: [String: LineView], _ after: [String: LineView], of procedure: Procedure.ID?)
        -> [Change]
    {
        pairs(before, after).flatMap { _, before, after -> [Text] in
            switch (before, after) {
            case (nil, let after?): [DifferenceWords.added(after)]
            case (let before?, nil): [DifferenceWords.removed(before)]
            case (let before?, let after?): DifferenceWords.changed(from: before, to: after)
            case (nil, nil): []
            }
        }.map { Change(procedure: procedure, sentence: $0) }
    }

    private static func parameters(_ old: Edition, _ new: Edition) -> [Change] {
        lines(LineView.parameters(of: old), LineView.parameters(of: new), of: nil)
    }

    private static func documents(_ old: Edition, _ new: Edition) -> [Change] {
        lines(LineView.documents(of: old), LineView.documents(of: new), of: nil)
    }

    private static func agreements(_ old: Edition, _ new: Edition) -> [Change] {
        lines(LineView.agreements(of: old), LineView.agreements(of: new), of: nil)
    }

    /// Every id of either side in alphabetical order, with what it stands for on each.
    private static func pairs<Item>(_ before: [String: Item], _ after: [String: Item]) -> [(String, Item?, Item?)] {
        Set(before.keys).union(after.keys).sorted().map { ($0, before[$0], after[$0]) }
    }
}

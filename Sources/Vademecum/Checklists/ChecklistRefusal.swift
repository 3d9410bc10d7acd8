public import Vocabulary

/// Why no checklist was made.
public enum ChecklistRefusal: Error, Sendable {
    case unknownProcedure(Procedure.ID)
    /// No rule covers that day: the law of that day was not written down here.
    case notInForce(Procedure, on: Day)
}

public import Vocabulary

/// The procedures that something holds for: by id, or by the permit that they are about; none named means all.
public struct ProcedureScope: Sendable, Hashable {
    public let names: [String]
    /// The procedures and permits that it does not hold for, although they may be named.
    public let exceptions: [String]

    public func covers(_ procedure: Procedure) -> Bool {
        let own = [procedure.id.text, procedure.permit]
        return (names.isEmpty || names.contains(where: own.contains)) && !exceptions.contains(where: own.contains)
    }
}

extension LifeCycle {
    /// What of it concerns one procedure.
    public func narrowed(to procedure: Procedure) -> LifeCycle {
        var narrow = self
        narrow.states.removeAll { !$0.scope.covers(procedure) }
        narrow.events.removeAll { !$0.scope.covers(procedure) }
        narrow.clocks.removeAll { !$0.scope.covers(procedure) }
        return narrow
    }
}

extension Edition {
    /// How an application of that procedure goes on, narrowed to it; nil when the Vademecum does not say.
    ///
    /// A life cycle that names the procedure goes before one that names its permit.
    public func lifeCycle(of procedure: Procedure) -> LifeCycle? {
        let named = lifeCycles.first { $0.scope.names.contains(procedure.id.text) }
        return (named ?? lifeCycles.first { $0.scope.names.contains(procedure.permit) })?.narrowed(to: procedure)
    }

    public func lifeCycle(_ id: LifeCycle.ID) -> LifeCycle? { lifeCycles.first { $0.id == id } }

    /// The procedures whose applications go that way, in the order of the edition.
    public func procedures(of cycle: LifeCycle) -> [Procedure] {
        procedures.filter { lifeCycle(of: $0)?.id == cycle.id }
    }
}

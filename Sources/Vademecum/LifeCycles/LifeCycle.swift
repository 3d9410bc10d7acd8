public import Vocabulary

/// What happens to an application from the first paper to the permit: states, the events between them, and clocks.
public struct LifeCycle: Sendable, Identifiable {
    public typealias ID = Identifier<LifeCycle>

    /// Where an application stands, as the office sees it.
    public struct State: Sendable, Identifiable {
        public typealias ID = Identifier<State>

        public let id: ID
        public let name: Text
        /// What it means for the applicant, and what to do meanwhile.
        public let says: Text?
        /// Whether an application begins here: true of exactly one.
        public let isFirst: Bool
        /// Whether nothing is expected to follow.
        public let isFinal: Bool
        public let scope: ProcedureScope
        public let provenance: Provenance
        let position: SourcePosition
    }

    /// Something that happens on a day and leads from one state to another.
    ///
    /// An event without `from` and `into` is a day that the calendar brings, such as the permit's expiry: it moves no
    /// application, and it may be known long before.
    public struct Event: Sendable, Identifiable {
        public typealias ID = Identifier<Event>

        public let id: ID
        public let name: Text
        public let actor: Actor
        /// The states in which it can happen.
        public let from: [State.ID]
        public let into: State.ID?
        public let scope: ProcedureScope
        public let provenance: Provenance
        let position: SourcePosition

        public var isDay: Bool { into == nil }
    }

    /// Who acts in an event, or must before a clock runs out.
    public enum Actor: String, Sendable, CaseIterable {
        case applicant, desk, post, office, court
    }

    public let id: ID
    public let name: Text
    public let about: Text?
    public let scope: ProcedureScope
    /// In the order in which a person meets them.
    public internal(set) var states: [State]
    public internal(set) var events: [Event]
    public internal(set) var clocks: [Clock]
    public internal(set) var notes: [Note]
    public let provenance: Provenance
    let position: SourcePosition

    public func state(_ id: State.ID) -> State? { states.first { $0.id == id } }
    public func event(_ id: Event.ID) -> Event? { events.first { $0.id == id } }

    /// Where each of its lines comes from, its own first.
    public var provenances: [Provenance] {
        [provenance] + states.map(\.provenance) + events.map(\.provenance) + clocks.map(\.provenance)
            + notes.map(\.provenance)
    }
}

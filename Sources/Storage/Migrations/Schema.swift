/// The tables of one room of the program, as the steps that lead to them.
///
/// A step that was released is never edited: what has to change gets a step of its own. Steps only go forward.
public struct Schema: Sendable {
    public struct Migration: Sendable {
        /// What the step is for, in words; a store remembers it, so that another step under its number is noticed.
        public let name: String
        public let statements: [SQL]

        public init(_ name: String, _ statements: [SQL]) {
            self.name = name
            self.statements = statements
        }
    }

    /// The room that owns the tables; each room counts its own steps, from 1.
    public let room: String
    public let migrations: [Migration]

    public init(room: String, _ migrations: [Migration]) {
        self.room = room
        self.migrations = migrations
    }
}

/// Why a store did not do as asked; never with what it was asked to store.
public enum StoreRefusal: Error, Sendable, Equatable {
    public enum Rule: String, Sendable {
        case unique, foreignKey, check, notNull, other
    }

    case diskFull
    case readOnly
    /// Another process held the store for longer than the waiting time.
    case busy
    /// The file cannot be opened: missing folder, no permission, not a database.
    case cannotOpen
    /// A copy never replaces a file.
    case alreadyThere
    case damaged
    /// The disk failed to read, write or sync.
    case diskFailed
    case constraint(Rule)
    /// The store was written by a newer program.
    case newerSchema(room: String, found: Int, known: Int)
    /// A migration that ran here is not the one the program has under that number.
    case changedMigration(room: String, number: Int)
    /// The engine did not take a setting that safety depends on.
    case unsafeSettings(String)
    /// A column does not hold what was read from it.
    case unexpectedValue(column: Int)
    case closed
    /// Anything else, with the engine's code.
    case engine(code: Int)
}

extension StoreRefusal: CustomStringConvertible {
    public var description: String {
        switch self {
        case .diskFull: "The disk is full."
        case .readOnly: "The store cannot be written: the disk or the file is read-only."
        case .busy: "Another process holds the store. Try again in a moment."
        case .cannotOpen: "The store cannot be opened."
        case .alreadyThere: "There is a file of that name already."
        case .damaged: "The store is damaged."
        case .diskFailed: "The disk failed to read or write."
        case .constraint(let rule): "The store refused a value (\(rule.rawValue))."
        case .newerSchema(let room, let found, let known):
            "The store was written by a newer program (\(room) \(found), this program knows \(known))."
        case .changedMigration(let room, let number):
            "The store was made by another program: migration \(number) of \(room) is not this program's."
        case .unsafeSettings(let name): "The engine did not accept a safety setting (\(name))."
        case .unexpectedValue(let column): "A value in the store has an unexpected type (column \(column))."
        case .closed: "The store is closed."
        case .engine(let code): "The store refused (code \(code))."
        }
    }
}

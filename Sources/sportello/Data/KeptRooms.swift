import Safeguard
import Storage

/// The rooms that keep something in the data store: their tables, and how each forgets a person.
///
/// A room whose tables refer to another's stands after it.
enum KeptRooms {
    static let schemas: [Schema] = []
    static let records: [any PersonRecords] = []
}

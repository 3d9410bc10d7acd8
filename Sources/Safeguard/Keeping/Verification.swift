import Storage
import Vocabulary

/// What was looked at in a data folder, and what is wrong with it.
public struct Verification: Sendable {
    public enum Fault: Sendable, Equatable {
        case store(String, String)
        /// A wrapped key was altered.
        case key
        /// Erased, and the key is still there.
        case erasedPersonHasKey
        /// A file that does not open, or belongs to nobody.
        case file(String)
    }

    public private(set) var persons = 0
    public private(set) var files = 0
    public private(set) var erased = 0
    public private(set) var faults: [Fault] = []

    /// Looks at every page of the stores, every key and every file.
    public init(of folder: DataFolder) async throws {
        let stores = [("data", folder.data), ("keys", folder.keystore.store), ("ledger", folder.ledger.store)]
        for (name, store) in stores {
            faults += try await store.faults().map { .store(name, $0) }
        }
        var keys: [String: PersonKey] = [:]
        do {
            for key in try await folder.keystore.keys() { keys[key.person.text] = key }
            _ = try await folder.keystore.houseKey()
        } catch KeystoreRefusal.damaged {
            faults.append(.key)
        }
        let ledger = try await folder.ledger.erased()
        faults += ledger.keys.filter { keys[$0.text] != nil }.map { _ in .erasedPersonHasKey }
        (persons, erased) = (keys.count, ledger.count)
        for place in try FileTree.files(in: folder.files.folder).keys.sorted() {
            files += 1
            if try await !opens(place, of: folder, keys) { faults.append(.file(place)) }
        }
    }

    private func opens(_ place: String, of folder: DataFolder, _ keys: [String: PersonKey]) async throws -> Bool {
        let parts = place.split(separator: "/").map(String.init)
        guard parts.count == 2, let key = keys[parts[0]] else { return false }
        do {
            try await folder.files.open(StoredFile.Name(parts[1]), of: key) { _ in }
            return true
        } catch FileRefusal.missing {
            // Removed while we looked.
            return true
        } catch is FileRefusal {
            return false
        }
    }
}

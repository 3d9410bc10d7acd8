public import Storage
public import Vocabulary

/// What a room keeps about persons in the data store, and how it takes it away.
public protocol PersonRecords: Sendable {
    /// Deletes the rows about a person, also when there are none.
    func erase(_ person: PersonKey.ID, in db: any WriteTransaction) throws
}

/// Erases a person for good: the ledger first, then the key, then rows and files.
///
/// After the first step there is no way back: whatever is interrupted is finished by `finish`, at the next start or after a
/// restore. After the second nothing can be read any more, wherever copies of the data lie. Somebody who reads for very long
/// meanwhile, such as a backup, keeps traces in the stores' logs until `finish` or the next erasure empties them.
public struct Erasure: Sendable {
    private let ledger: Ledger
    private let keystore: Keystore
    private let data: any Store
    private let records: [any PersonRecords]
    private let files: SealedFiles

    public init(
        ledger: Ledger, keystore: Keystore, data: any Store, records: [any PersonRecords], files: SealedFiles
    ) {
        self.ledger = ledger
        self.keystore = keystore
        self.data = data
        self.records = records
        self.files = files
    }

    public func erase(_ person: PersonKey.ID, on day: Day) async throws {
        try await ledger.add([person: day])
        _ = try await destroy([person])
    }

    /// Erases again whoever the ledger names and is still there; tells how many had a key left.
    @discardableResult
    public func finish() async throws -> Int {
        let erased = try await ledger.erased()
        return erased.isEmpty ? 0 : try await destroy(erased.keys.sorted())
    }

    private func destroy(_ persons: [PersonKey.ID]) async throws -> Int {
        let count = try await keystore.destroy(persons)
        try await data.write { db in
            for person in persons {
                for room in records { try room.erase(person, in: db) }
            }
        }
        for person in persons { try files.removeAll(of: person) }
        try await data.settleUnlessBusy()
        return count
    }
}

import Foundation
import Storage
public import Vocabulary

/// Copies a data folder into a folder with backups, while others read and write it.
public struct Backup: Sendable {
    private let folder: DataFolder
    private let backups: BackupFolder

    public init(of folder: DataFolder, in backups: BackupFolder) {
        self.folder = folder
        self.backups = backups
    }

    /// How many days copies are kept.
    ///
    /// Keys are kept shorter: the copies of a person's key end the time in which an erasure could be undone.
    public struct Keeping: Sendable {
        public var dataDays = 90
        public var keyDays = 30

        public init() {}
    }

    /// Makes a backup, then removes what is too old and the files of erased persons; gives the new folder's path.
    ///
    /// The moment names the backup, such as `2026-11-22T10-15-00Z`; a second one of that moment has a number after it.
    public func make(at moment: String, on day: Day, keeping: Keeping = .init()) async throws -> String {
        let entry = backups.newEntry(moment)
        do {
            try FileManager.default.createDirectory(
                atPath: entry.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw DataFolderRefusal.notWritable
        }
        try await write(entry)
        try await prune(on: day, keeping: keeping)
        return entry.path
    }

    /// Data first, keys next, then the ledger: whoever is in the data has a key, and whoever lost it is in the ledger.
    private func write(_ entry: BackupFolder.Entry) async throws {
        try await folder.data.copy(to: entry.data)
        try await copyKeys(to: entry)
        try await folder.ledger.store.copy(to: entry.ledger)
        let files = try FileTree.copyMissing(from: folder.files.folder, to: backups.files)

        var digests: [String: String] = [:]
        for path in [entry.data, entry.ledger] {
            digests[URL(filePath: path).lastPathComponent] = try await Manifest.digest(of: path)
        }
        let manifest = Manifest(digests: digests, files: files)
            .text(authenticatedBy: try await folder.keystore.houseKey().key(for: Manifest.purpose))
        // The manifest makes the backup: without one, an interrupted backup is none.
        let file = try RawFile(creating: entry.manifest + ".part")
        try file.write(Array(manifest.utf8))
        try file.sync()
        guard rename(entry.manifest + ".part", entry.manifest) == 0, syncFolder(of: entry.manifest),
            syncFolder(of: entry.path)
        else { throw FileRefusal(errno) }
    }

    private func copyKeys(to entry: BackupFolder.Entry) async throws {
        let copy = FolderLayout(path: folder.path).passingKeys
        defer { unlink(copy) }
        try await folder.keystore.store.copy(to: copy)
        let root = try await folder.keystore.currentRoot()
        _ = try await SealedKeys(root: root).stream.seal(FileChunks(path: copy), into: entry.keys, limit: .max)
    }

    private func prune(on day: Day, keeping: Keeping) async throws {
        for entry in backups.entries() {
            guard let age = entry.day.map({ day.number - $0.number }) else { continue }
            if age > keeping.dataDays { try FileManager.default.removeItem(atPath: entry.path) }
            if age > keeping.keyDays { unlink(entry.keys) }
        }
        for person in try await folder.ledger.erased().keys {
            try SealedFiles(folder: backups.files).removeAll(of: person)
        }
    }
}

/// The copy of the keystore in a backup, sealed as a whole under the root.
struct SealedKeys {
    let root: RootKey

    var stream: SealedStream {
        SealedStream(name: "keys", key: VersionedKey(holder: "backup", versions: [1: root.backup]))
    }
}

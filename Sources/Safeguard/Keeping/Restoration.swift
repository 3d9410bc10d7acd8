import Foundation
import Storage

/// Puts a backup in a data folder's place: its data and files, the latest keys, and every erasure since.
public struct Restoration: Sendable {
    private let backups: BackupFolder
    private let entry: BackupFolder.Entry
    private let plan: DataFolder.Plan

    /// For a folder with backups, of which the newest is taken, or for one backup in it.
    public init(from path: String, _ plan: DataFolder.Plan) throws {
        let url = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
        let inside = BackupFolder(path: url.path)
        if let newest = inside.entries().last {
            (backups, entry) = (inside, newest)
        } else {
            backups = BackupFolder(path: url.deletingLastPathComponent().path)
            entry = backups.entry(url.lastPathComponent)
            guard FolderLayout.exists(entry.manifest) else { throw RestorationRefusal.noBackup }
        }
        self.plan = plan
    }

    /// The moment of the backup that is taken.
    public var moment: String { entry.name }

    /// Tries the backup out in a folder of its own, which is removed again; gives what is wrong with it.
    public func rehearse(beside path: String) async throws -> Verification {
        let stage = FolderLayout(path: path + ".rehearsal")
        try? FileManager.default.removeItem(atPath: stage.path)
        defer { try? FileManager.default.removeItem(atPath: stage.path) }
        let folder = try await prepare(stage, current: FolderLayout(path: path))
        defer { try? folder.close() }
        return try await Verification(of: folder)
    }

    /// Replaces a folder that nobody uses, once what comes in its place has proved to be whole; gives the path at which the old
    /// one is kept.
    public func restore(to path: String) async throws -> String? {
        let current = FolderLayout(path: path)
        let stage = FolderLayout(path: path + ".restoring")
        try? FileManager.default.removeItem(atPath: stage.path)
        try undoInterrupted(current)
        try current.make()
        let lock = try FolderLock.take(.exclusive, at: current.lock)
        defer { lock.release() }
        let folder = try await prepare(stage, current: current)
        let verification = try await Verification(of: folder)
        try folder.close()
        guard verification.faults.isEmpty else { throw RestorationRefusal.faulty(verification.faults) }
        return try swap(current, with: stage)
    }

    /// Brings together data, keys, ledger and files, and erases again whoever was erased.
    private func prepare(_ stage: FolderLayout, current: FolderLayout) async throws -> DataFolder {
        try stage.make()
        try await copyKeys(from: current, to: stage)
        let key = try await manifestKey(from: stage)
        let manifest = try manifest(of: entry, key)
        try await copy(entry.data, to: stage.data, as: manifest)
        try await mergeLedgers(of: current, into: stage, key)
        for (place, size) in manifest.files {
            guard FileTree.length(of: "\(backups.files)/\(place)") == size else { continue }
            _ = try FileTree.copy("\(backups.files)/\(place)", to: "\(stage.files)/\(place)")
        }
        return try await DataFolder.open(stage.path, plan)
    }

    private func manifestKey(from stage: FolderLayout) async throws -> SealingKey {
        let store = try await plan.opening(stage.keys)
        defer { try? store.close() }
        return try await Keystore.open(store, rootKey: plan.rootKey).houseKey().key(for: Manifest.purpose)
    }

    private func manifest(of entry: BackupFolder.Entry, _ key: SealingKey) throws -> Manifest {
        guard let text = try? String(contentsOfFile: entry.manifest, encoding: .utf8),
            let manifest = Manifest(text, authenticatedBy: key)
        else { throw RestorationRefusal.altered(entry.manifest) }
        return manifest
    }

    /// Copies a store of a backup; refused when it is not the one that was backed up.
    private func copy(_ path: String, to copy: String, as manifest: Manifest) async throws {
        let name = URL(filePath: path).lastPathComponent
        guard try FileTree.copy(path, to: copy), try await Manifest.digest(of: copy) == manifest.digests[name] else {
            throw RestorationRefusal.altered(path)
        }
    }

    /// The keys in use when they open, else the newest copy: older keys would bring erased persons back.
    private func copyKeys(from current: FolderLayout, to stage: FolderLayout) async throws {
        if FolderLayout.exists(current.keys), let store = try? await plan.opening(current.keys) {
            defer { try? store.close() }
            if (try? await Keystore.open(store, rootKey: plan.rootKey)) != nil {
                try await store.copy(to: stage.keys)
                return
            }
        }
        let root = try plan.rootKey.read()
        for entry in backups.entries().reversed() where FolderLayout.exists(entry.keys) {
            do {
                let file = try RawFile(creating: stage.keys)
                try await SealedKeys(root: root).stream.open(entry.keys) { try file.write($0) }
                try file.sync()
                return
            } catch FileRefusal.doesNotOpen {
                // Sealed under an older root, or altered: an older copy may do.
                unlink(stage.keys)
            }
        }
        throw RestorationRefusal.noKeys
    }

    /// Brings together the ledgers of the folder and of every backup: a backup that was altered may hide an erasure, so it
    /// stops the restore until it is taken out of the folder.
    private func mergeLedgers(of current: FolderLayout, into stage: FolderLayout, _ key: SealingKey) async throws {
        let store = try await plan.opening(stage.ledger)
        defer { try? store.close() }
        try await Migrator([Ledger.schema]).migrate(store) { _ in }
        let ledger = Ledger(store)
        if FolderLayout.exists(current.ledger) {
            let other = try await plan.opening(current.ledger)
            defer { try? other.close() }
            try await ledger.add(Ledger(other).erased())
        }
        for entry in backups.entries() {
            // Opening a store writes beside it, and a backup stays as it is: a copy is read.
            let copy = stage.path + "/ledger.reading"
            try await self.copy(entry.ledger, to: copy, as: manifest(of: entry, key))
            defer { FileTree.removeStore(copy) }
            let other = try await plan.opening(copy)
            defer { try? other.close() }
            try await ledger.add(Ledger(other).erased())
        }
    }

    private func swap(_ current: FolderLayout, with stage: FolderLayout) throws -> String? {
        guard current.isInUse else {
            try FileManager.default.removeItem(atPath: current.path)
            try FileManager.default.moveItem(atPath: stage.path, toPath: current.path)
            return nil
        }
        let old = "\(current.path).replaced-\(entry.name)-\(UInt32.random(in: 0...UInt32.max))"
        try FileManager.default.moveItem(atPath: current.path, toPath: current.replacing)
        try FileManager.default.moveItem(atPath: stage.path, toPath: current.path)
        try FileManager.default.moveItem(atPath: current.replacing, toPath: old)
        guard syncFolder(of: current.path) else { throw DataFolderRefusal.notWritable }
        return old
    }

    /// Takes back the first half of an exchange of folders that was interrupted: the latest keys and ledger are there.
    private func undoInterrupted(_ current: FolderLayout) throws {
        guard !current.isInUse, FolderLayout.exists(current.replacing) else { return }
        try? FileManager.default.removeItem(atPath: current.path)
        try FileManager.default.moveItem(atPath: current.replacing, toPath: current.path)
    }
}

/// Why a backup was not put in place; nothing was changed.
public enum RestorationRefusal: Error, Sendable, Equatable {
    case noBackup
    /// The manifest was not written with these keys, or the file is not that of the manifest.
    case altered(String)
    /// No copy of the keys opens with this root key.
    case noKeys
    case faulty([Verification.Fault])
}

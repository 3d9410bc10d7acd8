import Foundation

/// Where things are in a data folder.
struct FolderLayout: Sendable {
    let path: String

    var data: String { path + "/data.sqlite" }
    var keys: String { path + "/keys.sqlite" }
    var ledger: String { path + "/ledger.sqlite" }
    var files: String { path + "/files" }
    var lock: String { path + "/lock" }

    var isInUse: Bool { FolderLayout.exists(data) || FolderLayout.exists(keys) }

    func copyBeforeUpgrade(of store: String) -> String { store + ".before-upgrade" }

    /// A name for a copy of the keys on its way into a backup; whose process ended is a leftover.
    var passingKeys: String { path + "/keys.copy-\(getpid())-\(UInt32.random(in: 0...UInt32.max))" }

    /// Where the folder is while a restore puts another in its place.
    var replacing: String { path + ".replacing" }

    func make() throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw DataFolderRefusal.notWritable
        }
    }

    /// Refuses data whose keys are gone: new keys beside them would only hide the loss.
    func requireWhole() throws {
        guard FolderLayout.exists(data) else { return }
        for store in [keys, ledger] where !FolderLayout.exists(store) {
            throw DataFolderRefusal.incomplete(missing: store)
        }
    }

    func requireOutside(_ key: String) throws {
        let folder = URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path
        let parent = URL(filePath: key).deletingLastPathComponent().resolvingSymlinksInPath().standardizedFileURL.path
        guard parent != folder, !parent.hasPrefix(folder + "/") else { throw DataFolderRefusal.rootKeyInside }
    }

    /// Removes copies of keys that a process left when it was killed.
    func removeLeftovers() {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        where name.hasPrefix("keys.copy-") {
            let process = name.split(separator: "-").dropFirst().first.flatMap { pid_t($0) }
            if let process, kill(process, 0) == 0 || errno == EPERM { continue }
            unlink(path + "/" + name)
        }
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    static func removeFile(_ path: String) throws {
        guard unlink(path) == 0 || errno == ENOENT else { throw DataFolderRefusal.notWritable }
    }
}

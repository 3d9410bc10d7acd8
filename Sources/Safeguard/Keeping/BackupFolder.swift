import Foundation
import Vocabulary

/// A folder with backups: one folder below it for each, named by its moment, and the files of all of them together.
public struct BackupFolder: Sendable {
    public let path: String

    public init(path: String) {
        self.path = path
    }

    var files: String { path + "/files" }

    /// One backup in the folder.
    struct Entry: Sendable, Comparable {
        let name: String
        let path: String

        var data: String { path + "/data.sqlite" }
        var keys: String { path + "/keys.sealed" }
        var ledger: String { path + "/ledger.sqlite" }
        var manifest: String { path + "/manifest" }
        /// The day it was made; nil when the folder was renamed.
        var day: Day? { Day(String(name.prefix(10))) }

        static func < (left: Self, right: Self) -> Bool { left.name < right.name }
    }

    func entry(_ name: String) -> Entry { Entry(name: name, path: path + "/" + name) }

    /// One that is not there yet; of several of one moment the later names sort later.
    func newEntry(_ moment: String) -> Entry {
        let others = (2...99).lazy.map { entry(moment + ($0 < 10 ? "-0" : "-") + String($0)) }
        let first = entry(moment)
        guard FolderLayout.exists(first.path) else { return first }
        return others.first { !FolderLayout.exists($0.path) } ?? first
    }

    /// The finished backups, oldest first; their names sort as their moments do.
    func entries() -> [Entry] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.map(entry).filter { FolderLayout.exists($0.manifest) }.sorted()
    }
}

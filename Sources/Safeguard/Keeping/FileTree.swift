import Foundation

/// Sealed files by their place, `person/name`; they are written once and never change.
enum FileTree {
    /// The finished files below a folder, with their lengths.
    static func files(in folder: String) throws -> [String: Int] {
        var files: [String: Int] = [:]
        guard FolderLayout.exists(folder) else { return files }
        for person in try FileManager.default.contentsOfDirectory(atPath: folder) {
            // A folder may go while we read, when its person is erased.
            for name in (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + person)) ?? []
            where !name.hasSuffix(".part") {
                files["\(person)/\(name)"] = length(of: "\(folder)/\(person)/\(name)")
            }
        }
        return files
    }

    static func length(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    /// Copies what the other folder lacks; gives what there was to copy.
    static func copyMissing(from folder: String, to other: String) throws -> [String: Int] {
        var copied: [String: Int] = [:]
        for (place, size) in try files(in: folder) {
            if length(of: "\(other)/\(place)") != size {
                guard try copy("\(folder)/\(place)", to: "\(other)/\(place)") else { continue }
            }
            copied[place] = size
        }
        guard copied.isEmpty || (syncFolder(of: other + "/person") && syncFolder(of: other)) else {
            throw FileRefusal.diskFailed
        }
        return copied
    }

    /// False when the file has gone in the meantime.
    static func copy(_ path: String, to other: String) throws -> Bool {
        let parent = URL(filePath: other).deletingLastPathComponent().path
        try FileManager.default.createDirectory(
            atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        do {
            let source = try RawFile(reading: path)
            unlink(other + ".part")
            let target = try RawFile(creating: other + ".part")
            while true {
                let bytes = try source.read(upTo: 1 << 20)
                if bytes.isEmpty { break }
                try target.write(bytes)
            }
            try target.sync()
        } catch FileRefusal.missing {
            return false
        } catch {
            unlink(other + ".part")
            throw error
        }
        guard rename(other + ".part", other) == 0, syncFolder(of: other) else { throw FileRefusal(errno) }
        return true
    }
}

extension FileTree {
    /// Removes a store with what stands beside it.
    static func removeStore(_ path: String) {
        for part in ["", "-wal", "-shm", "-journal"] { unlink(path + part) }
    }
}

import Foundation
public import Vocabulary

/// Files about persons: sealed, under random names, in a folder for each person.
public struct SealedFiles: Sendable {
    package let folder: String

    public init(folder: String) {
        self.folder = folder
    }

    /// Seals what comes, chunk by chunk, and gives the file its name only once all of it is on the disk.
    ///
    /// Beyond the limit it stops and leaves nothing.
    public func keep<Source: AsyncSequence>(
        _ source: Source, of owner: PersonKey, limit: Int
    ) async throws -> StoredFile where Source.Element == [UInt8] {
        let name = StoredFile.Name.random()
        let path = path(of: name, owner: owner.person)
        try makeFolder(of: owner.person)
        do {
            let sealed = try await SealedStream(name: name.text, key: owner.key)
                .seal(source, into: path + ".part", limit: limit)
            guard rename(path + ".part", path) == 0 else { throw FileRefusal(errno) }
            guard syncFolder(of: path) else { throw FileRefusal.diskFailed }
            return StoredFile(name: name, size: sealed.size, digest: sealed.digest)
        } catch {
            unlink(path + ".part")
            throw error
        }
    }

    /// Opens a file chunk by chunk, in order, each as soon as it has proved to be unaltered.
    ///
    /// That nothing was cut off at the end is known only when this returns: what came before is not to be used when it throws.
    public func open(
        _ name: StoredFile.Name, of owner: PersonKey, _ body: ([UInt8]) async throws -> Void
    ) async throws {
        try await SealedStream(name: name.text, key: owner.key).open(path(of: name, owner: owner.person), body)
    }

    public func remove(_ name: StoredFile.Name, of person: PersonKey.ID) throws {
        guard unlink(path(of: name, owner: person)) == 0 || errno == ENOENT else { throw FileRefusal(errno) }
    }

    /// Removes every file of a person, also parts of files that were never finished.
    func removeAll(of person: PersonKey.ID) throws {
        let path = folder(of: person)
        guard FileManager.default.fileExists(atPath: path) else { return }
        try FileManager.default.removeItem(atPath: path)
        guard syncFolder(of: path) else { throw FileRefusal.diskFailed }
    }

    /// Removes the beginnings of files whose process was killed: a day is longer than any upload.
    func removeLeftovers(now: Date = Date()) throws {
        guard FileManager.default.fileExists(atPath: folder) else { return }
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) where name.hasSuffix(".part") {
            let path = folder + "/" + name
            let changed = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
            if let changed, now.timeIntervalSince(changed) > 86_400 { unlink(path) }
        }
    }

    private func makeFolder(of person: PersonKey.ID) throws {
        for path in [folder, folder(of: person)] where mkdir(path, 0o700) == 0 {
            guard syncFolder(of: path) else { throw FileRefusal.diskFailed }
        }
    }

    private func folder(of person: PersonKey.ID) -> String { folder + "/" + plain(person.text) }

    private func path(of name: StoredFile.Name, owner: PersonKey.ID) -> String {
        folder(of: owner) + "/" + plain(name.text)
    }

    /// An id as part of a path: whatever is not a letter or digit of ours never leads out of the folder.
    private func plain(_ id: String) -> String {
        let letters = id.utf8.prefix(64).map { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) ? byte : 0x5F
        }
        return letters.isEmpty ? "_" : String(decoding: letters, as: UTF8.self)
    }
}

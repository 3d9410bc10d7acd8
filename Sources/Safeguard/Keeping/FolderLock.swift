import Foundation

/// Keeps a restore away from a folder that others use; it ends with the process at the latest.
final class FolderLock: Sendable {
    enum Kind {
        /// Many may hold it: serving, backing up, verifying.
        case shared
        /// Nobody else may hold it: replacing the folder.
        case exclusive
    }

    private let descriptor: Int32

    static func take(_ kind: Kind, at path: String) throws -> FolderLock {
        let descriptor = Foundation.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DataFolderRefusal.notWritable }
        let lock = FolderLock(descriptor: descriptor)
        guard flock(descriptor, (kind == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 else {
            throw DataFolderRefusal.inUse
        }
        return lock
    }

    private init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    func release() { flock(descriptor, LOCK_UN) }

    deinit { Foundation.close(descriptor) }
}

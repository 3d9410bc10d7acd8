import Foundation
import Storage

/// The file under a store.
enum SQLiteFile {
    /// Makes the file before SQLite does, so that it is never readable by others, not even for a moment.
    static func createIfMissing(at path: String) throws {
        do { try createEmpty(at: path) } catch StoreRefusal.alreadyThere { return }
    }

    static func createEmpty(at path: String) throws {
        let descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw refusal(errno) }
        Foundation.close(descriptor)
        // A file that is not yet in its folder after a power cut is lost with all it holds.
        let folder = URL(filePath: path).deletingLastPathComponent().path
        try sync(folder.isEmpty ? "." : folder)
    }

    /// Waits until the file or folder is on the disk.
    static func sync(_ path: String) throws {
        let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw refusal(errno) }
        defer { Foundation.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw refusal(errno) }
    }

    private static func refusal(_ error: Int32) -> StoreRefusal {
        switch error {
        case ENOSPC, EDQUOT: .diskFull
        case EROFS: .readOnly
        case EIO: .diskFailed
        case EEXIST: .alreadyThere
        default: .cannotOpen
        }
    }
}

import Foundation

/// A file that holds one key as text, for its owner's eyes alone.
struct KeyFile: Sendable {
    let path: String
    let kind: KeyText.Kind
    /// A systemd credential is let to its service through its group bits, in a folder that nobody else sees.
    var isCredential = false

    /// The key; refused when others may read the file.
    func read() throws(KeyFileRefusal) -> [UInt8] {
        let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw errno == ENOENT ? .missing : .unreadable }
        defer { Foundation.close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .unreadable }
        guard kind == .custodianPublic || status.st_mode & (isCredential ? 0o037 : 0o077) == 0 else { throw .exposed }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = Foundation.read(descriptor, &buffer, buffer.count)
        guard count >= 0, count < buffer.count, let text = String(validating: buffer[..<count], as: UTF8.self),
            let key = KeyText(text, kind: kind)
        else { throw .damaged }
        return key.bytes
    }

    /// Writes a new file of mode 0600 and waits until it is on the disk; a file is never replaced.
    func create(_ bytes: [UInt8]) throws(KeyFileRefusal) {
        let text = Array((KeyText(kind: kind, bytes: bytes).text + "\n").utf8)
        let descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw errno == EEXIST ? .alreadyThere : .notWritten }
        let isWritten = Foundation.write(descriptor, text, text.count) == text.count && fsync(descriptor) == 0
        guard Foundation.close(descriptor) == 0, isWritten, syncFolder(of: path) else {
            unlink(path)
            throw .notWritten
        }
    }
}

/// Why a key was not read from its file, or not written into it.
public enum KeyFileRefusal: Error, Sendable, Equatable {
    case missing
    case unreadable
    /// Others than the owner may read the file.
    case exposed
    /// Not a key of that kind, or mistyped.
    case damaged
    case alreadyThere
    case notWritten
}

/// Waits until the names in the folder of a file are on the disk.
func syncFolder(of path: String) -> Bool {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let descriptor = Foundation.open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { Foundation.close(descriptor) }
    return fsync(descriptor) == 0
}

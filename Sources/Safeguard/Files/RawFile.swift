import Foundation

/// An open file, closed when it goes out of scope.
struct RawFile: ~Copyable {
    private let descriptor: Int32

    init(creating path: String) throws(FileRefusal) {
        descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileRefusal(errno) }
    }

    init(reading path: String) throws(FileRefusal) {
        descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw FileRefusal(errno) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    func write(_ bytes: [UInt8]) throws(FileRefusal) {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                guard errno == EINTR else { throw FileRefusal(errno) }
                continue
            }
            start += count
        }
    }

    /// As many bytes as were asked for, or what is left.
    func read(upTo limit: Int) throws(FileRefusal) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: limit)
        var length = 0
        while length < limit {
            let count = buffer[length...].withUnsafeMutableBytes {
                Foundation.read(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0 {
                guard errno == EINTR else { throw FileRefusal(errno) }
                continue
            }
            if count == 0 { break }
            length += count
        }
        return Array(buffer.prefix(length))
    }

    func read(upTo limit: Int, from offset: Int) throws(FileRefusal) -> [UInt8] {
        guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw FileRefusal(errno) }
        return try read(upTo: limit)
    }

    /// Waits until the file is on the disk.
    func sync() throws(FileRefusal) {
        guard fsync(descriptor) == 0 else { throw FileRefusal(errno) }
    }
}

extension FileRefusal {
    init(_ error: Int32) {
        self =
            switch error {
            case ENOSPC, EDQUOT: .diskFull
            case EROFS, EACCES, EPERM: .readOnly
            case ENOENT, ENOTDIR: .missing
            default: .diskFailed
            }
    }
}

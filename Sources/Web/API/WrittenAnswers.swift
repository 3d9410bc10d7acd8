import Synchronization

/// The last version of each large answer, because all of the Vademecum is slow to write, and seldom changes.
final class WrittenAnswers: Sendable {
    private let answers = Mutex<[String: (version: String, bytes: [UInt8])]>([:])

    /// What was written for that version; else what is written now, in the place of an older one.
    func bytes(of name: String, version: String, write: () -> [UInt8]) -> [UInt8] {
        if let known = answers.withLock({ $0[name] }), known.version == version { return known.bytes }
        let bytes = write()
        answers.withLock { $0[name] = (version, bytes) }
        return bytes
    }
}

import Crypto
import Foundation
import Vocabulary

/// What a backup consists of, authenticated with the house key, which a new root does not change.
struct Manifest: Equatable {
    /// SHA-256 of the stores' copies, by file name.
    var digests: [String: String]
    /// The sealed files that belong to it, `person/name`, with their lengths.
    var files: [String: Int]

    static let purpose = "backup-manifest"
    private static let title = "sportello-backup-1"

    func text(authenticatedBy key: SealingKey) -> String {
        let body = self.body
        return body + "code \(Manifest.code(of: body, key))\n"
    }

    private var body: String {
        let stores = digests.sorted { $0.key < $1.key }.map { "store \($0.key) \($0.value)" }
        let files = files.sorted { $0.key < $1.key }.map { "file \($0.key) \($0.value)" }
        return ([Manifest.title] + stores + files).map { $0 + "\n" }.joined()
    }

    /// Nil when it was not written with this key, or was altered.
    init?(_ text: String, authenticatedBy key: SealingKey) {
        var lines = text.split(separator: "\n").map(String.init)
        guard let last = lines.popLast(), lines.first == Manifest.title else { return nil }
        let body = lines.map { $0 + "\n" }.joined()
        guard last == "code \(Manifest.code(of: body, key))" else { return nil }
        self.init(digests: [:], files: [:])
        for line in lines.dropFirst() {
            let words = line.split(separator: " ").map(String.init)
            switch (words.count, words.first) {
            case (3, "store"): digests[words[1]] = words[2]
            case (3, "file"): files[words[1]] = Int(words[2])
            default: return nil
            }
        }
    }

    init(digests: [String: String], files: [String: Int]) {
        self.digests = digests
        self.files = files
    }

    private static func code(of body: String, _ key: SealingKey) -> String {
        hex(HMAC<SHA256>.authenticationCode(for: Array(body.utf8), using: key.secret))
    }

    static func digest(of path: String) async throws -> String {
        var digest = SHA256()
        for try await bytes in FileChunks(path: path) { digest.update(data: bytes) }
        return hex(digest.finalize())
    }
}

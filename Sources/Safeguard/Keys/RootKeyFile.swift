import Foundation

/// Where the root key is kept, and the new one while it takes the old one's place.
///
/// A rotation writes the new key beside the old, rewraps the keystore in one transaction, then renames. Whichever of the two
/// fits the keystore is the root, so that an interruption anywhere leaves a readable store.
public struct RootKeyFile: Sendable {
    public let path: String
    private let isCredential: Bool

    /// A credential is a file that systemd gave the service, `LoadCredential=`.
    public init(path: String, isCredential: Bool = false) {
        self.path = path
        self.isCredential = isCredential
    }

    private var current: KeyFile { KeyFile(path: path, kind: .root, isCredential: isCredential) }
    private var next: KeyFile { KeyFile(path: path + ".next", kind: .root) }

    /// The key; refused when others may read its file.
    public func read() throws -> RootKey {
        try RootKey(bytes: current.read())
    }

    /// Makes a new key in a new file.
    public func make() throws -> RootKey {
        let root = RootKey()
        try write(root)
        return root
    }

    /// Writes a key that was recovered; a file is never replaced.
    public func write(_ root: RootKey) throws {
        try current.create(root.key.bytes)
    }

    /// The key that fits; when it is the next one, because a rotation was interrupted after its commit, it is put in place.
    func read(fitting fits: (RootKey) -> Bool) throws -> RootKey? {
        let old = Result { try read() }
        if case .success(let root) = old, fits(root) { return root }
        if let bytes = try? next.read() {
            let root = try RootKey(bytes: bytes)
            if fits(root) {
                try adoptNext()
                return root
            }
        }
        _ = try old.get()
        return nil
    }

    /// The key of a rotation that is to come, kept before it is used; one left from an interrupted rotation is used again.
    func prepareNext() throws -> RootKey {
        do {
            return try RootKey(bytes: next.read())
        } catch KeyFileRefusal.damaged {
            // Cut off while it was written: it never wrapped anything.
            unlink(next.path)
        } catch KeyFileRefusal.missing {}
        let root = RootKey()
        try next.create(root.key.bytes)
        return root
    }

    func adoptNext() throws {
        // Another process may have renamed it in the same moment.
        guard rename(next.path, path) == 0 || errno == ENOENT, syncFolder(of: path) else {
            throw KeyFileRefusal.notWritten
        }
    }
}

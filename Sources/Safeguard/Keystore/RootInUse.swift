import Synchronization

/// The root key in memory; read again from its file when the keystore has moved to another.
///
/// Another process may replace the root while this one serves.
final class RootInUse: Sendable {
    let file: RootKeyFile
    private let root = Mutex<RootKey?>(nil)

    init(file: RootKeyFile) {
        self.file = file
    }

    func key(of epoch: Epoch) throws -> RootKey {
        try root.withLock { held in
            if let held, epoch.isOf(held) { return held }
            guard let found = try file.read(fitting: epoch.isOf) else { throw KeystoreRefusal.otherRoot }
            held = found
            return found
        }
    }

    func readOrMake() throws -> RootKey {
        do { return try file.read() } catch KeyFileRefusal.missing { return try file.make() }
    }
}

import Crypto
import CryptoExtras
import Foundation

/// How a key is derived from a passphrase (scrypt, RFC 7914), stored beside what it locks.
public struct PassphraseLock: Sendable, Equatable {
    package let salt: [UInt8]
    package let rounds: Int
    package let blockSize: Int
    package let parallelism: Int

    /// A new salt, and the cost that is right today: 128 MiB.
    public init() {
        self.init(rounds: 1 << 17)
    }

    /// A cheaper lock, for tests.
    package init(rounds: Int) {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        self.init(unchecked: salt, rounds, blockSize: 8, parallelism: 1)
    }

    /// A lock that was stored; nil when its cost is none that we would have chosen, whoever wrote it.
    package init?(salt: [UInt8], rounds: Int, blockSize: Int, parallelism: Int) {
        let isPowerOfTwo = rounds > 1 && rounds & (rounds - 1) == 0
        guard isPowerOfTwo, rounds <= 1 << 18, blockSize == 8, (1...4).contains(parallelism),
            (16...64).contains(salt.count)
        else { return nil }
        self.init(unchecked: salt, rounds, blockSize: blockSize, parallelism: parallelism)
    }

    private init(unchecked salt: [UInt8], _ rounds: Int, blockSize: Int, parallelism: Int) {
        self.salt = salt
        self.rounds = rounds
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// The key; takes most of a second and 128 MiB, so callers bound how many they ask for at once.
    func key(from passphrase: String) throws(SealingRefusal) -> SealingKey {
        // The same passphrase typed on another keyboard may come decomposed.
        let text = Array(passphrase.precomposedStringWithCanonicalMapping.utf8)
        do {
            return SealingKey(
                try KDF.Scrypt.deriveKey(
                    from: text, salt: salt, outputByteCount: 32, rounds: rounds, blockSize: blockSize,
                    parallelism: parallelism))
        } catch {
            throw .unusableKey
        }
    }
}

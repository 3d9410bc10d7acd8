import Crypto
import Foundation

/// A pair of keys (X25519): whoever has the public half can seal a message that only the other half opens (HPKE, RFC 9180).
struct KeyPair: Sendable {
    let secret: Curve25519.KeyAgreement.PrivateKey

    init() {
        secret = Curve25519.KeyAgreement.PrivateKey()
    }

    init(bytes: [UInt8]) throws(SealingRefusal) {
        do { secret = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes) } catch { throw .unusableKey }
    }

    var bytes: [UInt8] { Array(secret.rawRepresentation) }
    var publicKey: PublicKey { PublicKey(secret.publicKey) }

    /// Opens what was sealed to the public half for the same purpose.
    func open(_ message: [UInt8], for purpose: String) throws(SealingRefusal) -> [UInt8] {
        guard message.count > PublicKey.encapsulatedLength, message.first == PublicKey.version else {
            throw .doesNotOpen
        }
        do {
            var recipient = try HPKE.Recipient(
                privateKey: secret, ciphersuite: PublicKey.suite, info: Data(purpose.utf8),
                encapsulatedKey: Data(message[1...PublicKey.encapsulatedLength]))
            return Array(try recipient.open(message[(PublicKey.encapsulatedLength + 1)...]))
        } catch {
            throw .doesNotOpen
        }
    }
}

struct PublicKey: Sendable, Equatable {
    fileprivate static let version: UInt8 = 1
    fileprivate static let encapsulatedLength = 32
    fileprivate static let suite = HPKE.Ciphersuite(
        kem: .Curve25519_HKDF_SHA256, kdf: .HKDF_SHA256, aead: .AES_GCM_256)

    let bytes: [UInt8]

    fileprivate init(_ key: Curve25519.KeyAgreement.PublicKey) {
        bytes = Array(key.rawRepresentation)
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// `version | encapsulated key (32) | ciphertext | tag`.
    func seal(_ content: [UInt8], for purpose: String) throws(SealingRefusal) -> [UInt8] {
        do {
            let key = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes)
            var sender = try HPKE.Sender(recipientKey: key, ciphersuite: PublicKey.suite, info: Data(purpose.utf8))
            let sealed = try sender.seal(content)
            return [PublicKey.version] + Array(sender.encapsulatedKey) + Array(sealed)
        } catch {
            throw .notSealed
        }
    }
}

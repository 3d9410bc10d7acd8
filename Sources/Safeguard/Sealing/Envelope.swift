import Crypto

/// Bytes sealed under one version of a key (AES-256-GCM), bound to a place.
///
/// `version | algorithm | key version (4) | nonce (12, random) | ciphertext | tag (16)`; what stands before the nonce and the
/// place are authenticated too. A new algorithm gets a number of its own, so that old values stay readable.
struct Envelope {
    static let headerLength = 6
    static let overhead = headerLength + 12 + 16
    private static let version: UInt8 = 1
    private static let algorithm: UInt8 = 1

    /// Which version of the key seals, or sealed.
    let keyVersion: UInt32
    let bytes: [UInt8]

    /// Reads the header of what was stored; nil when it is none of ours.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Envelope.overhead, bytes[0] == Envelope.version, bytes[1] == Envelope.algorithm else {
            return nil
        }
        keyVersion = bytes[2..<6].reduce(0) { $0 << 8 | UInt32($1) }
        self.bytes = bytes
    }

    init(sealing content: [UInt8], under key: SealingKey, version: UInt32, at place: Place) throws(SealingRefusal) {
        let header = [Envelope.version, Envelope.algorithm] + bigEndian(version)
        do {
            let box = try AES.GCM.seal(content, using: key.secret, authenticating: header + place.encoded)
            guard let combined = box.combined else { throw SealingRefusal.notSealed }
            keyVersion = version
            bytes = header + combined
        } catch {
            throw .notSealed
        }
    }

    func opened(with key: SealingKey, at place: Place) throws(SealingRefusal) -> [UInt8] {
        let header = bytes[..<Envelope.headerLength]
        do {
            let box = try AES.GCM.SealedBox(combined: bytes[Envelope.headerLength...])
            return Array(try AES.GCM.open(box, using: key.secret, authenticating: header + place.encoded))
        } catch {
            throw .doesNotOpen
        }
    }
}

func bigEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
}

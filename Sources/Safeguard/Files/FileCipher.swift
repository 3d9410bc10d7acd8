import Crypto

/// Seals a file in chunks, so that it never stands in memory as a whole, and any change of any chunk is seen.
///
/// Each chunk's nonce is its number and whether it is the last (the STREAM construction): chunks that were moved, left out,
/// doubled or cut off do not open. The key is the file's own, so that nonces never meet.
struct FileCipher {
    static let chunkLength = 64 << 10
    static let headerLength = 4 + 4 + 16
    private static let mark: [UInt8] = Array("SPF".utf8) + [1]

    let header: [UInt8]
    private let key: SymmetricKey
    private let associated: [UInt8]
    private var count: UInt64 = 0

    /// For a new file.
    init(newFile name: String, under owner: VersionedKey) throws(SealingRefusal) {
        guard let version = owner.versions.keys.max() else { throw .notSealed }
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        try self.init(header: FileCipher.mark + bigEndian(version) + salt, name: name, owner: owner)
    }

    /// For the file that begins with these bytes.
    init(header: [UInt8], name: String, owner: VersionedKey) throws(SealingRefusal) {
        guard header.count == FileCipher.headerLength, Array(header.prefix(4)) == FileCipher.mark,
            let secret = owner.versions[header[4..<8].reduce(0) { $0 << 8 | UInt32($1) }]
        else { throw .doesNotOpen }
        self.header = header
        key = secret.derived("file/\(hex(header[8...]))").secret
        let place = Place(table: "file", column: "content", row: name).held(by: owner.holder)
        associated = header + place.encoded
    }

    mutating func seal(_ chunk: some Collection<UInt8>, isLast: Bool) throws(SealingRefusal) -> [UInt8] {
        do {
            let box = try AES.GCM.seal(Array(chunk), using: key, nonce: nonce(isLast), authenticating: associated)
            count += 1
            return Array(box.ciphertext) + Array(box.tag)
        } catch {
            throw .notSealed
        }
    }

    mutating func open(_ chunk: [UInt8], isLast: Bool) throws(SealingRefusal) -> [UInt8] {
        guard chunk.count >= 16 else { throw .doesNotOpen }
        do {
            let box = try AES.GCM.SealedBox(
                nonce: nonce(isLast), ciphertext: chunk.dropLast(16), tag: chunk.suffix(16))
            let content = try AES.GCM.open(box, using: key, authenticating: associated)
            count += 1
            return Array(content)
        } catch {
            throw .doesNotOpen
        }
    }

    private func nonce(_ isLast: Bool) throws -> AES.GCM.Nonce {
        try AES.GCM.Nonce(data: [0, 0, 0] + bigEndian(count) + [isLast ? 1 : 0])
    }
}

import Crypto

/// Seals a stream into a file and opens it again, a chunk at a time.
struct SealedStream {
    /// The name is sealed in: a file under another name does not open.
    let name: String
    let key: VersionedKey

    /// Writes a new file and waits until it is on the disk; beyond the limit it stops.
    func seal<Source: AsyncSequence>(
        _ source: Source, into path: String, limit: Int
    ) async throws -> (size: Int, digest: [UInt8]) where Source.Element == [UInt8] {
        let file = try RawFile(creating: path)
        var cipher = try FileCipher(newFile: name, under: key)
        var digest = SHA256()
        var waiting: [UInt8] = []
        var size = 0
        try file.write(cipher.header)
        for try await bytes in source {
            size += bytes.count
            guard size <= limit else { throw FileRefusal.tooLarge(limit: limit) }
            digest.update(data: bytes)
            waiting += bytes
            // The last chunk is marked, so one is always held back.
            var start = 0
            while waiting.count - start > FileCipher.chunkLength {
                try file.write(cipher.seal(waiting[start..<(start + FileCipher.chunkLength)], isLast: false))
                start += FileCipher.chunkLength
            }
            waiting.removeFirst(start)
        }
        try file.write(cipher.seal(waiting, isLast: true))
        try file.sync()
        return (size, Array(digest.finalize()))
    }

    func open(_ path: String, _ body: ([UInt8]) async throws -> Void) async throws {
        let file = try RawFile(reading: path)
        let length = FileCipher.chunkLength + 16
        do {
            var cipher = try FileCipher(header: file.read(upTo: FileCipher.headerLength), name: name, owner: key)
            var chunk = try file.read(upTo: length)
            var next = try file.read(upTo: length)
            while !next.isEmpty {
                try await body(try cipher.open(chunk, isLast: false))
                chunk = next
                next = try file.read(upTo: length)
            }
            try await body(try cipher.open(chunk, isLast: true))
        } catch is SealingRefusal {
            throw FileRefusal.doesNotOpen
        }
    }
}

/// The content of a file, a chunk at a time.
struct FileChunks: AsyncSequence {
    let path: String

    struct Iterator: AsyncIteratorProtocol {
        let path: String
        var offset = 0

        mutating func next() async throws -> [UInt8]? {
            let file = try RawFile(reading: path)
            let bytes = try file.read(upTo: 1 << 20, from: offset)
            offset += bytes.count
            return bytes.isEmpty ? nil : bytes
        }
    }

    func makeAsyncIterator() -> Iterator { Iterator(path: path) }
}

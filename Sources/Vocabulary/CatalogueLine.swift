extension CatalogueReader {
    /// One line of a `.po` file without the blanks around it, read from left to right.
    struct Line {
        let bytes: [UInt8]
        /// Where the line's first byte stood in the file's line, from 1.
        let column: Int
        let number: Int
        let file: String
        private var next = 0

        init(bytes: [UInt8], column: Int, number: Int, file: String) {
            self.bytes = bytes
            self.column = column
            self.number = number
            self.file = file
        }

        /// An error at what would be read next.
        func error(_ reason: CatalogueError.Reason) -> CatalogueError {
            // Columns count scalars: the bytes that continue one do not count.
            let scalars = bytes[..<next].count { $0 & 0xC0 != 0x80 }
            return CatalogueError(
                position: SourcePosition(file: file, line: number, column: column + scalars), reason: reason)
        }

        var startsIndex: Bool { next < bytes.count && bytes[next] == UInt8(ascii: "[") }

        mutating func readKeyword() -> String {
            let start = next
            while next < bytes.count, isKeyword(bytes[next]) { next += 1 }
            return String(decoding: bytes[start..<next], as: UTF8.self)
        }

        /// Reads blanks and a string in double quotes, which must be the last on its line.
        mutating func readString() throws(CatalogueError) -> [UInt8] {
            while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
            guard next < bytes.count, bytes[next] == UInt8(ascii: "\"") else { throw error(.expectedString) }
            next += 1
            var string: [UInt8] = []
            while next < bytes.count, bytes[next] != UInt8(ascii: "\"") {
                string.append(try readByte())
            }
            guard next < bytes.count else { throw error(.unterminatedString) }
            next += 1
            guard next == bytes.count else { throw error(.textAfterString) }
            return string
        }

        private mutating func readByte() throws(CatalogueError) -> UInt8 {
            let byte = bytes[next]
            guard byte >= 0x20, byte != 0x7F else { throw error(.controlCharacter) }
            guard byte == UInt8(ascii: "\\") else {
                next += 1
                return byte
            }
            guard next + 1 < bytes.count else { throw error(.unterminatedString) }
            let escaped: UInt8
            switch bytes[next + 1] {
            case UInt8(ascii: "n"): escaped = 0x0A
            case UInt8(ascii: "t"): escaped = 0x09
            case UInt8(ascii: "r"): escaped = 0x0D
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): escaped = bytes[next + 1]
            default: throw error(.unknownEscape)
            }
            next += 2
            return escaped
        }

        private func isKeyword(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
        }
    }
}

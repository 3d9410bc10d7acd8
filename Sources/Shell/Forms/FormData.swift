/// The fields of a form that was sent, decoded strictly.
public struct FormData: Sendable, Equatable {
    public struct Field: Sendable, Equatable {
        public let name: String
        public let value: String
    }

    /// Why a form cannot be read.
    public enum Fault: Error, Sendable, Equatable {
        case tooManyFields
        /// A percent sign without two hexadecimal digits.
        case brokenEncoding
        /// The decoded bytes are not UTF-8, or hold a NUL.
        case notText
    }

    public static let mostBytes = 64 * 1024
    public static let mostFields = 200

    /// The fields in the order in which they were sent.
    public let fields: [Field]

    public init(fields: [Field]) {
        self.fields = fields
    }

    /// Decodes `application/x-www-form-urlencoded` bytes.
    public init(urlEncoded bytes: some Collection<UInt8>) throws(Fault) {
        let pieces = bytes.split(separator: UInt8(ascii: "&"), maxSplits: FormData.mostFields)
        guard pieces.count <= FormData.mostFields else { throw .tooManyFields }
        var fields: [Field] = []
        for piece in pieces {
            let end = piece.firstIndex(of: UInt8(ascii: "=")) ?? piece.endIndex
            let name = try decoded(piece[..<end])
            let value = end == piece.endIndex ? "" : try decoded(piece[end...].dropFirst())
            fields.append(Field(name: name, value: value))
        }
        self.fields = fields
    }

    /// The first value sent under that name.
    public subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// Every value sent under that name: the ticked boxes of a group.
    public func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }
}

private func decoded(_ bytes: some Collection<UInt8>) throws(FormData.Fault) -> String {
    var result: [UInt8] = []
    var rest = bytes.makeIterator()
    while let byte = rest.next() {
        switch byte {
        case UInt8(ascii: "+"): result.append(UInt8(ascii: " "))
        case UInt8(ascii: "%"):
            guard let high = rest.next().flatMap(hexadecimal), let low = rest.next().flatMap(hexadecimal) else {
                throw .brokenEncoding
            }
            result.append(high << 4 | low)
        default: result.append(byte)
        }
    }
    guard !result.contains(0), let text = String(validating: result, as: UTF8.self) else { throw .notText }
    return text
}

private func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}

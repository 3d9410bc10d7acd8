import Crypto

/// A key of 32 bytes as one line of text, which can be copied to paper and typed back.
///
/// `sportello-root-key:<64 hex digits>:<8 digits that betray a typing error>`
struct KeyText {
    enum Kind: String {
        case root = "sportello-root-key"
        case custodian = "sportello-custodian-key"
        case custodianPublic = "sportello-custodian-public-key"
    }

    let kind: Kind
    let bytes: [UInt8]

    init(kind: Kind, bytes: [UInt8]) {
        self.kind = kind
        self.bytes = bytes
    }

    /// Nil when the text is another kind of key, or was mistyped.
    init?(_ text: String, kind: Kind) {
        let parts = text.filter { !$0.isWhitespace }.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == kind.rawValue, let bytes = decoded(hex: parts[1]), bytes.count == 32 else {
            return nil
        }
        self.init(kind: kind, bytes: bytes)
        guard parts[2].lowercased() == check else { return nil }
    }

    var text: String { "\(kind.rawValue):\(hex(bytes)):\(check)" }

    private var check: String {
        hex(SHA256.hash(data: Array(kind.rawValue.utf8) + bytes).prefix(4))
    }
}

func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

func decoded(hex text: some StringProtocol) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
        guard let high = nibble(digits[index]), let low = nibble(digits[index + 1]) else { return nil }
        bytes.append(high << 4 | low)
    }
    return bytes
}

private func nibble(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x61 + 10
    case 0x41...0x46: digit - 0x41 + 10
    default: nil
    }
}

public import Vocabulary

/// A desk's private keys, opened by one of its members; it lives in that member's session and nowhere else.
public struct UnlockedDesk: Sendable {
    public let desk: DeskKeys.DeskID
    /// By version; older ones open what was sealed before the desk's keys changed.
    let pairs: [Int: KeyPair]

    init(desk: DeskKeys.DeskID, pairs: [Int: KeyPair]) {
        self.desk = desk
        self.pairs = pairs
    }

    private static let purpose = Sealer.Purpose("unlocked-desk")

    /// The session's form: it opens only with the secret that the member's browser holds.
    public func sealed(with token: [UInt8]) throws(SealingRefusal) -> [UInt8] {
        try UnlockedDesk.sealer(token).seal(content, for: UnlockedDesk.purpose, boundTo: Array(desk.text.utf8))
    }

    public init(opening blob: [UInt8], with token: [UInt8], of desk: DeskKeys.DeskID) throws(SealingRefusal) {
        let content = try UnlockedDesk.sealer(token).open(
            blob, for: UnlockedDesk.purpose, boundTo: Array(desk.text.utf8))
        try self.init(desk: desk, content: content)
    }

    /// Each version in four bytes and its private key in 32.
    var content: [UInt8] {
        pairs.sorted { $0.key < $1.key }.flatMap { bigEndian(UInt32(clamping: $0.key)) + $0.value.bytes }
    }

    init(desk: DeskKeys.DeskID, content: [UInt8]) throws(SealingRefusal) {
        guard content.count.isMultiple(of: 36) else { throw .doesNotOpen }
        var pairs: [Int: KeyPair] = [:]
        for start in stride(from: 0, to: content.count, by: 36) {
            let version = content[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) }
            pairs[version] = try KeyPair(bytes: Array(content[(start + 4)..<(start + 36)]))
        }
        self.init(desk: desk, pairs: pairs)
    }

    private static func sealer(_ token: [UInt8]) throws(SealingRefusal) -> Sealer {
        // The token is 32 random bytes; anything else is not a session of ours.
        Sealer(key: try SealingKey(bytes: token).derived("unlocked-desk"))
    }
}

/// A secret that any two of three custodians recover together, and none of them alone.
///
/// For each pair it is sealed to the one and, inside, to the other. The text is harmless without two keys: it can be kept
/// anywhere, with the backups too.
struct Custody {
    private struct Pair {
        let outer: String
        let inner: String
        let message: [UInt8]
    }

    private static let title = "sportello-custody-1"

    let subject: String
    private let custodians: [Custodian]
    private let pairs: [Pair]

    init(entrusting secret: [UInt8], subject: String, to custodians: [Custodian]) throws {
        guard custodians.count == 3, Set(custodians.map(\.name)).count == 3,
            Set(custodians.map(\.publicKey.bytes)).count == 3
        else { throw CustodyRefusal.notThree }
        self.subject = subject
        self.custodians = custodians
        pairs = try [(0, 1), (0, 2), (1, 2)].map { first, second in
            let (outer, inner) = (custodians[first], custodians[second])
            let purpose = Custody.purpose(subject, outer, inner)
            let message = try outer.publicKey.seal(
                inner.publicKey.seal(secret, for: purpose + "/inner"), for: purpose + "/outer")
            return Pair(outer: outer.name, inner: inner.name, message: message)
        }
    }

    func recover(with keys: [CustodianKey]) throws -> [UInt8] {
        let held = custodians.filter { custodian in keys.contains { $0.pair.publicKey == custodian.publicKey } }
        guard held.count >= 2, let pair = pairs.first(where: { $0.outer == held[0].name && $0.inner == held[1].name }),
            let outer = keys.first(where: { $0.pair.publicKey == held[0].publicKey }),
            let inner = keys.first(where: { $0.pair.publicKey == held[1].publicKey })
        else { throw CustodyRefusal.otherCustodians }
        let purpose = Custody.purpose(subject, held[0], held[1])
        do {
            let message = try outer.pair.open(pair.message, for: purpose + "/outer")
            return try inner.pair.open(message, for: purpose + "/inner")
        } catch {
            throw CustodyRefusal.doesNotOpen
        }
    }

    private static func purpose(_ subject: String, _ outer: Custodian, _ inner: Custodian) -> String {
        "custody/\(subject)/\(hex(outer.publicKey.bytes))/\(hex(inner.publicKey.bytes))"
    }
}

extension Custody {
    var text: String {
        let people = custodians.map { "custodian \($0.name) \(hex($0.publicKey.bytes))" }
        let sealed = pairs.map { "pair \($0.outer) \($0.inner) \(hex($0.message))" }
        return ([Custody.title, "subject \(subject)"] + people + sealed).map { $0 + "\n" }.joined()
    }

    init(_ text: String) throws {
        guard text.utf8.count < 1 << 20 else { throw CustodyRefusal.damaged }
        let lines = text.split(whereSeparator: \.isNewline).map { $0.split(separator: " ").map(String.init) }
        guard lines.count == 8, lines[0] == [Custody.title], lines[1].count == 2, lines[1][0] == "subject" else {
            throw CustodyRefusal.damaged
        }
        subject = lines[1][1]
        custodians = try lines[2..<5].map { words in
            guard words.count == 3, words[0] == "custodian", let key = decoded(hex: words[2]), key.count == 32 else {
                throw CustodyRefusal.damaged
            }
            return try Custodian(name: words[1], publicKey: PublicKey(bytes: key))
        }
        pairs = try lines[5..<8].map { words in
            guard words.count == 4, words[0] == "pair", let message = decoded(hex: words[3]) else {
                throw CustodyRefusal.damaged
            }
            return Pair(outer: words[1], inner: words[2], message: message)
        }
    }
}

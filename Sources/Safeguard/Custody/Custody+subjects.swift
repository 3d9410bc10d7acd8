public import Vocabulary

extension RootKey {
    private static let subject = "root"

    /// The text from which two of three custodians get this key back.
    public func entrusted(to custodians: [Custodian]) throws -> String {
        try Custody(entrusting: key.bytes, subject: RootKey.subject, to: custodians).text
    }

    public static func recovered(from text: String, with keys: [CustodianKey]) throws -> RootKey {
        let custody = try Custody(text)
        guard custody.subject == subject else { throw CustodyRefusal.damaged }
        return try RootKey(bytes: custody.recover(with: keys))
    }
}

extension UnlockedDesk {
    private static func subject(_ desk: DeskKeys.DeskID) -> String { "desk-\(hex(Array(desk.text.utf8)))" }

    /// The text from which two of three custodians get the desk's keys back, when no member can unlock it any more.
    public func entrusted(to custodians: [Custodian]) throws -> String {
        try Custody(entrusting: content, subject: UnlockedDesk.subject(desk), to: custodians).text
    }

    public static func recovered(
        _ desk: DeskKeys.DeskID, from text: String, with keys: [CustodianKey]
    ) throws -> UnlockedDesk {
        let custody = try Custody(text)
        guard custody.subject == subject(desk) else { throw CustodyRefusal.damaged }
        return try UnlockedDesk(desk: desk, content: custody.recover(with: keys))
    }
}

/// Whoever keeps a part of the way back to lost keys: an association, the municipality, a notary.
public struct Custodian: Sendable {
    public let name: String
    let publicKey: PublicKey

    init(name: String, publicKey: PublicKey) throws(CustodyRefusal) {
        let isPlain = name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D }
        guard isPlain, (1...32).contains(name.utf8.count) else { throw .unusableName }
        self.name = name
        self.publicKey = publicKey
    }

    /// Makes a custodian's keys: the private one for them alone, the public one to hand over.
    public static func make(privateFile: String, publicFile: String) throws {
        let pair = KeyPair()
        try KeyFile(path: privateFile, kind: .custodian).create(pair.bytes)
        try KeyFile(path: publicFile, kind: .custodianPublic).create(pair.publicKey.bytes)
    }

    /// A custodian by the public key that they handed over; the name has small letters, digits and dashes.
    public static func read(name: String, publicFile: String) throws -> Custodian {
        let bytes = try KeyFile(path: publicFile, kind: .custodianPublic).read()
        return try Custodian(name: name, publicKey: PublicKey(bytes: bytes))
    }
}

/// A custodian's private key, when it is needed.
public struct CustodianKey: Sendable {
    let pair: KeyPair

    public static func read(_ file: String) throws -> CustodianKey {
        CustodianKey(pair: try KeyPair(bytes: KeyFile(path: file, kind: .custodian).read()))
    }
}

/// Why keys were not entrusted or recovered.
public enum CustodyRefusal: Error, Sendable, Equatable {
    case unusableName
    /// Three different custodians are needed.
    case notThree
    /// Not a text that `Custody` wrote.
    case damaged
    /// The two keys are not of two of its custodians.
    case otherCustodians
    case doesNotOpen
}

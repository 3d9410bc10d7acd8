import Storage

/// The span of time in which one wrapping key is in use, and how to tell its root from another.
struct Epoch {
    let number: UInt32
    let proof: [UInt8]

    init(number: UInt32, root: RootKey) {
        self.number = number
        proof = root.proof(epoch: number)
    }

    private init(row: Row) throws {
        guard let number = UInt32(exactly: try row.get(0, as: Int.self)) else { throw KeystoreRefusal.damaged }
        self.number = number
        proof = try row.get(1)
    }

    /// Nil only in a new keystore.
    static func current(in db: any Transaction) throws -> Epoch? {
        try db.first("SELECT number, proof FROM key_epoch ORDER BY number DESC LIMIT 1", as: Epoch.init(row:))
    }

    func insert(in db: any WriteTransaction) throws {
        try db.execute("INSERT INTO key_epoch (number, proof) VALUES (\(Int(number)), \(proof))")
    }

    func isOf(_ root: RootKey) -> Bool {
        root.proof(epoch: number) == proof
    }
}

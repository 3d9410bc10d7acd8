import Storage
import Vocabulary

/// One seal of one compartment key: which version, and to which version of which desk's keys.
struct CompartmentRow {
    let person: PersonKey.ID
    let compartment: String
    let version: UInt32
    let desk: DeskKeys.DeskID
    let deskVersion: Int
    let sealed: [UInt8]

    static let columns: SQL = "person, compartment, version, desk, desk_version, sealed"

    init(row: Row) throws {
        person = try row.get(0)
        compartment = try row.get(1)
        guard let version = UInt32(exactly: try row.get(2, as: Int.self)) else { throw KeystoreRefusal.damaged }
        self.version = version
        desk = try row.get(3)
        deskVersion = try row.get(4)
        sealed = try row.get(5)
    }

    init(
        sealing key: SealingKey, version: UInt32, of compartment: (person: PersonKey.ID, name: String),
        to desk: (id: DeskKeys.DeskID, version: Int, key: PublicKey)
    ) throws {
        person = compartment.person
        self.compartment = compartment.name
        self.version = version
        self.desk = desk.id
        deskVersion = desk.version
        sealed = try desk.key.seal(
            key.bytes, for: CompartmentRow.purpose(compartment.person, compartment.name, version, desk.id))
    }

    func key(openedBy desk: UnlockedDesk) throws -> SealingKey {
        guard let pair = desk.pairs[deskVersion] else { throw CompartmentRefusal.notShared }
        let purpose = CompartmentRow.purpose(person, compartment, version, self.desk)
        return try SealingKey(bytes: pair.open(sealed, for: purpose))
    }

    func insert(in db: any WriteTransaction) throws {
        try db.execute(
            """
            INSERT INTO compartment_key (\(CompartmentRow.columns))
            VALUES (\(person), \(compartment), \(Int(version)), \(desk), \(deskVersion), \(sealed))
            """)
    }

    /// Seals everything that the desk may open to another pair of keys of the same desk.
    static func resealAll(
        of desk: UnlockedDesk, to key: PublicKey, version: Int, in db: any WriteTransaction
    ) throws {
        let rows = try db.all(
            "SELECT \(columns) FROM compartment_key WHERE desk = \(desk.desk)", as: CompartmentRow.init(row:))
        try db.execute("DELETE FROM compartment_key WHERE desk = \(desk.desk)")
        for row in rows {
            try CompartmentRow(
                sealing: row.key(openedBy: desk), version: row.version, of: (row.person, row.compartment),
                to: (desk.desk, version, key)
            ).insert(in: db)
        }
    }

    private static func purpose(
        _ person: PersonKey.ID, _ compartment: String, _ version: UInt32, _ desk: DeskKeys.DeskID
    ) -> String {
        let place = Place(table: "compartment_key", column: compartment, row: desk.text, rowVersion: Int(version))
        return hex(place.held(by: person.text).encoded)
    }
}

import Storage
public import Vocabulary

extension DeskKeys {
    /// Takes a member's access away and gives the desk new keys, to which everything that it may open is sealed anew.
    ///
    /// What the member opened before, they may have copied; what comes after they cannot open. Other members' open sessions
    /// hold the old keys and have to unlock the desk again.
    public func dismiss(_ member: MemberID, by desk: UnlockedDesk) async throws -> UnlockedDesk {
        let fresh = KeyPair()
        let version = try await store.write { db in
            try db.execute("DELETE FROM desk_access WHERE desk = \(desk.desk) AND member = \(member)")
            let version = try nextVersion(of: desk.desk, in: db)
            let members: [MemberID] = try db.all(
                "SELECT DISTINCT member FROM desk_access WHERE desk = \(desk.desk) ORDER BY member"
            ) { try $0.get(0) }
            try addKey(fresh, version: version, of: desk.desk, for: members, in: db)
            try CompartmentRow.resealAll(of: desk, to: fresh.publicKey, version: version, in: db)
            try db.execute("DELETE FROM desk_key WHERE desk = \(desk.desk) AND version < \(version)")
            return version
        }
        try await store.settleUnlessBusy()
        return UnlockedDesk(desk: desk.desk, pairs: [version: fresh])
    }

    private func nextVersion(of desk: DeskID, in db: any Transaction) throws -> Int {
        let newest: Int? = try db.value(
            "SELECT version FROM desk_key WHERE desk = \(desk) ORDER BY version DESC LIMIT 1")
        guard let newest else { throw CompartmentRefusal.noDeskKey }
        return newest + 1
    }
}

public import Storage

extension Keystore {
    /// The tables of the keystore.
    public static let schema = Schema(
        room: "keys",
        [
            .init(
                "persons",
                [
                    """
                    CREATE TABLE key_epoch (
                        number BIGINT PRIMARY KEY NOT NULL CHECK (number > 0),
                        proof BLOB NOT NULL
                    )
                    """,
                    "CREATE TABLE house_key (id BIGINT PRIMARY KEY NOT NULL CHECK (id = 1), wrapped BLOB NOT NULL)",
                    "CREATE TABLE key_holder (person TEXT PRIMARY KEY NOT NULL)",
                    """
                    CREATE TABLE person_key (
                        person TEXT NOT NULL REFERENCES key_holder (person) ON DELETE CASCADE,
                        version BIGINT NOT NULL CHECK (version > 0),
                        wrapped BLOB NOT NULL,
                        PRIMARY KEY (person, version)
                    )
                    """,
                    """
                    CREATE TABLE blind_index (
                        desk TEXT NOT NULL,
                        field TEXT NOT NULL,
                        tag BIGINT NOT NULL CHECK (tag BETWEEN 0 AND 4294967295),
                        person TEXT NOT NULL REFERENCES key_holder (person) ON DELETE CASCADE,
                        PRIMARY KEY (desk, field, tag, person)
                    )
                    """,
                    "CREATE INDEX blind_index_person ON blind_index (person)",
                ]),
            .init(
                "compartments",
                [
                    """
                    CREATE TABLE member_key (
                        member TEXT PRIMARY KEY NOT NULL,
                        public_key BLOB NOT NULL,
                        salt BLOB NOT NULL,
                        rounds BIGINT NOT NULL,
                        block_size BIGINT NOT NULL,
                        parallelism BIGINT NOT NULL,
                        wrapped BLOB NOT NULL
                    )
                    """,
                    """
                    CREATE TABLE desk_key (
                        desk TEXT NOT NULL,
                        version BIGINT NOT NULL CHECK (version > 0),
                        public_key BLOB NOT NULL,
                        PRIMARY KEY (desk, version)
                    )
                    """,
                    """
                    CREATE TABLE desk_access (
                        desk TEXT NOT NULL,
                        version BIGINT NOT NULL,
                        member TEXT NOT NULL REFERENCES member_key (member) ON DELETE CASCADE,
                        sealed BLOB NOT NULL,
                        PRIMARY KEY (desk, version, member),
                        FOREIGN KEY (desk, version) REFERENCES desk_key (desk, version) ON DELETE CASCADE
                    )
                    """,
                    """
                    CREATE TABLE compartment_key (
                        person TEXT NOT NULL REFERENCES key_holder (person) ON DELETE CASCADE,
                        compartment TEXT NOT NULL,
                        version BIGINT NOT NULL CHECK (version > 0),
                        desk TEXT NOT NULL,
                        desk_version BIGINT NOT NULL,
                        sealed BLOB NOT NULL,
                        PRIMARY KEY (person, compartment, version, desk),
                        FOREIGN KEY (desk, desk_version) REFERENCES desk_key (desk, version)
                    )
                    """,
                    "CREATE INDEX compartment_key_desk ON compartment_key (desk, desk_version)",
                ]),
        ])
}

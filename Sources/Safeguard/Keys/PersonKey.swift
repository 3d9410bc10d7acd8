public import Vocabulary

/// The key of everything that is kept about one person; once it is destroyed, nothing of it can be read, in any backup.
public struct PersonKey: FieldSealing {
    public typealias ID = Identifier<PersonKey>

    public let person: ID
    let key: VersionedKey

    init(person: ID, versions: [UInt32: SealingKey]) {
        self.person = person
        key = VersionedKey(holder: person.text, versions: versions)
    }

    public func seal(_ content: [UInt8], at place: Place) throws(SealingRefusal) -> Sealed {
        try key.seal(content, at: place)
    }

    public func open(_ sealed: Sealed, at place: Place) throws(SealingRefusal) -> [UInt8] {
        try key.open(sealed, at: place)
    }
}

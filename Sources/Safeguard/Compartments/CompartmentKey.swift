public import Vocabulary

/// What opens one compartment of one person: her asylum account, say, or what concerns her health.
public struct CompartmentKey: FieldSealing {
    public let person: PersonKey.ID
    public let compartment: String
    let key: VersionedKey

    init(person: PersonKey.ID, compartment: String, versions: [UInt32: SealingKey]) {
        self.person = person
        self.compartment = compartment
        key = VersionedKey(holder: "\(person)/\(compartment)", versions: versions)
    }

    public func seal(_ content: [UInt8], at place: Place) throws(SealingRefusal) -> Sealed {
        try key.seal(content, at: place)
    }

    public func open(_ sealed: Sealed, at place: Place) throws(SealingRefusal) -> [UInt8] {
        try key.open(sealed, at: place)
    }
}

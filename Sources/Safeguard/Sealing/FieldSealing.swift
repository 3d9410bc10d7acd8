/// What seals and opens the values of one person, or of one person's sensitive compartment.
public protocol FieldSealing: Sendable {
    /// Seals bytes, padded to steps of 64, for one place.
    func seal(_ content: [UInt8], at place: Place) throws(SealingRefusal) -> Sealed
    func open(_ sealed: Sealed, at place: Place) throws(SealingRefusal) -> [UInt8]
}

extension FieldSealing {
    public func seal(_ text: String, at place: Place) throws(SealingRefusal) -> Sealed {
        try seal(Array(text.utf8), at: place)
    }

    public func text(of sealed: Sealed, at place: Place) throws(SealingRefusal) -> String {
        guard let text = String(validating: try open(sealed, at: place), as: UTF8.self) else { throw .doesNotOpen }
        return text
    }
}

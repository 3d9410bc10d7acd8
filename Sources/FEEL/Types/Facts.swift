/// What is known about one person, by the index of the fact; what is absent is unknown.
public struct Facts: Sendable, Hashable {
    package private(set) var values: [Value?]

    public init(count: Int) {
        values = Array(repeating: nil, count: max(0, min(count, FactSet.capacity)))
    }

    /// Facts for that schema, none of them given yet.
    public init(for schema: Schema) {
        self.init(count: schema.facts.count)
    }

    /// The value of a fact, or nil when nobody has said.
    public subscript(index: Int) -> Value? {
        get { values.indices.contains(index) ? values[index] : nil }
        set {
            guard index >= 0 && index < FactSet.capacity else { return }
            if index >= values.count {
                values.append(contentsOf: repeatElement(nil, count: index + 1 - values.count))
            }
            values[index] = newValue
        }
    }
}

/// A set of facts by index, held in four machine words so that the evaluator never allocates for one.
public struct FactSet: Sendable, Hashable {
    /// How many facts a schema may declare: the set has one bit for each.
    public static let capacity = 256

    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    public init() {}

    public var isEmpty: Bool { words.0 | words.1 | words.2 | words.3 == 0 }

    public var count: Int {
        words.0.nonzeroBitCount + words.1.nonzeroBitCount + words.2.nonzeroBitCount + words.3.nonzeroBitCount
    }

    public func contains(_ index: Int) -> Bool {
        guard index >= 0 && index < FactSet.capacity else { return false }
        return self[word: index >> 6] & (1 << UInt64(index & 63)) != 0
    }

    /// Adds a fact; an index outside the capacity, which no schema hands out, is ignored.
    public mutating func insert(_ index: Int) {
        guard index >= 0 && index < FactSet.capacity else { return }
        let bit: UInt64 = 1 << UInt64(index & 63)
        switch index >> 6 {
        case 0: words.0 |= bit
        case 1: words.1 |= bit
        case 2: words.2 |= bit
        default: words.3 |= bit
        }
    }

    public mutating func formUnion(_ other: FactSet) {
        words.0 |= other.words.0
        words.1 |= other.words.1
        words.2 |= other.words.2
        words.3 |= other.words.3
    }

    public func union(_ other: FactSet) -> FactSet {
        var result = self
        result.formUnion(other)
        return result
    }

    public static func == (left: FactSet, right: FactSet) -> Bool {
        left.words == right.words
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
        hasher.combine(words.3)
    }

    fileprivate subscript(word index: Int) -> UInt64 {
        switch index {
        case 0: words.0
        case 1: words.1
        case 2: words.2
        default: words.3
        }
    }
}

extension FactSet: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: Int...) {
        elements.forEach { insert($0) }
    }
}

extension FactSet: Sequence {
    /// The indexes in ascending order.
    public struct Iterator: IteratorProtocol {
        private let set: FactSet
        private var word = 0
        private var left: UInt64

        fileprivate init(_ set: FactSet) {
            self.set = set
            left = set[word: 0]
        }

        public mutating func next() -> Int? {
            while left == 0 {
                guard word < 3 else { return nil }
                word += 1
                left = set[word: word]
            }
            let bit = left.trailingZeroBitCount
            left &= left - 1
            return (word << 6) + bit
        }
    }

    public func makeIterator() -> Iterator { Iterator(self) }
}

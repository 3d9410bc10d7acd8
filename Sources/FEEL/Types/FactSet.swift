/// A set of facts by index, held in eight machine words so that the evaluator never allocates for one.
public struct FactSet: Sendable, Hashable {
    /// How many facts a schema may declare: the set has one bit for each.
    public static let capacity = 512
    fileprivate static let wordCount = capacity / 64

    private var words = InlineArray<8, UInt64>(repeating: 0)

    public init() {}

    public init(_ indexes: some Sequence<Int>) {
        indexes.forEach { insert($0) }
    }

    public var isEmpty: Bool {
        var all: UInt64 = 0
        for place in words.indices { all |= words[place] }
        return all == 0
    }

    public var count: Int {
        var count = 0
        for place in words.indices { count += words[place].nonzeroBitCount }
        return count
    }

    public func contains(_ index: Int) -> Bool {
        guard index >= 0 && index < FactSet.capacity else { return false }
        return words[index >> 6] & (1 << UInt64(index & 63)) != 0
    }

    /// Adds a fact; an index outside the capacity, which no schema hands out, is ignored.
    public mutating func insert(_ index: Int) {
        guard index >= 0 && index < FactSet.capacity else { return }
        words[index >> 6] |= 1 << UInt64(index & 63)
    }

    public mutating func formUnion(_ other: FactSet) {
        for place in words.indices { words[place] |= other.words[place] }
    }

    public func union(_ other: FactSet) -> FactSet {
        var result = self
        result.formUnion(other)
        return result
    }

    public func isDisjoint(with other: FactSet) -> Bool {
        var common: UInt64 = 0
        for place in words.indices { common |= words[place] & other.words[place] }
        return common == 0
    }

    public static func == (left: FactSet, right: FactSet) -> Bool {
        var difference: UInt64 = 0
        for place in left.words.indices { difference |= left.words[place] ^ right.words[place] }
        return difference == 0
    }

    public func hash(into hasher: inout Hasher) {
        for place in words.indices { hasher.combine(words[place]) }
    }

    fileprivate subscript(word index: Int) -> UInt64 { words[index] }
}

extension FactSet: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: Int...) {
        self.init(elements)
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
                guard word < FactSet.wordCount - 1 else { return nil }
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

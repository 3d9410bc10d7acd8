/// Guesses the word that was meant.
package enum Spelling {
    /// The candidate that differs least, when it differs by little; the first in the alphabet of several.
    package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let length = word.unicodeScalars.count
        guard length <= 80 else { return nil }
        let scored = candidates.map { (distance(word, $0), $0) }.min { $0 < $1 }
        guard let (distance, candidate) = scored, distance <= max(1, length / 3) else { return nil }
        return candidate
    }

    /// How many scalars have to be put in, left out, changed or swapped with their neighbour.
    private static func distance(_ first: String, _ second: String) -> Int {
        let (a, b) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
        var before: [Int] = []
        var previous = Array(0...b.count)
        for i in a.indices {
            var current = [i + 1]
            for j in b.indices {
                var best = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
                current.append(best)
            }
            before = previous
            previous = current
        }
        return previous[b.count]
    }
}

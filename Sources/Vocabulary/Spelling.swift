/// Guesses the word that was meant, for messages that say what is not known.
package enum Spelling {
    /// `; did you mean …?` with the nearest candidate, or nothing when none is near.
    package static func hint(for word: String, among candidates: some Sequence<String>) -> String {
        nearest(to: word, among: candidates).map { "; did you mean \($0)?" } ?? ""
    }

    /// The candidate that differs least, when it differs by little; the first in the alphabet of several.
    package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let wanted = letters(of: word)
        let scored = candidates.map { (distance(wanted, letters(of: $0)), $0) }.min { $0 < $1 }
        guard let (distance, candidate) = scored, distance <= max(1, wanted.count / 3) else { return nil }
        return candidate
    }

    /// Capitals do not count, and a hostile word is only looked at so far.
    private static func letters(of word: String) -> [Character] {
        Array(word.lowercased().prefix(64))
    }

    /// How many letters have to be put in, left out, changed or swapped with their neighbour.
    private static func distance(_ first: [Character], _ second: [Character]) -> Int {
        var before: [Int] = []
        var previous = Array(0...second.count)
        for i in first.indices {
            var current = [i + 1]
            for j in second.indices {
                var best = min(
                    previous[j + 1] + 1, current[j] + 1, previous[j] + (first[i] == second[j] ? 0 : 1))
                if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
                    best = min(best, before[j - 1] + 1)
                }
                current.append(best)
            }
            (before, previous) = (previous, current)
        }
        return previous[second.count]
    }
}

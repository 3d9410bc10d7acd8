/// Keeps words of the other direction together inside a right-to-left text.
enum Bidirectional {
    private static let isolate = "\u{2068}"
    private static let endOfIsolate = "\u{2069}"

    /// The text with what stands in brackets isolated where it is written from left to right.
    ///
    /// Without that, the brackets and commas of an Italian term move to the wrong end of it (Unicode annex 9).
    static func isolatingBrackets(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "(")) else { return text }
        var result = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
            let inside = rest[rest.index(after: open)..<close]
            result += rest[...open]
            result += isLeftToRight(inside) ? isolate + inside + endOfIsolate : String(inside)
            rest = rest[close...]
            result.append(rest.removeFirst())
        }
        return result + rest
    }

    private static func isLeftToRight(_ text: Substring) -> Bool {
        let scalars = text.unicodeScalars
        let isRightToLeft = scalars.contains {
            (0x0590...0x08FF).contains($0.value) || (0xFB1D...0xFEFF).contains($0.value)
        }
        return !isRightToLeft && scalars.contains { $0.properties.isAlphabetic }
    }
}

public import Vocabulary

extension Language {
    /// The language of ours that an `Accept-Language` header likes best; Italian where it likes none.
    ///
    /// Regions are passed over: `ar-EG` is Arabic. Equal wishes go by their order.
    public static func preferred(by acceptLanguage: String?) -> Language {
        var best: (language: Language, weight: Int)?
        for range in (acceptLanguage ?? "").utf8.prefix(1_000).split(separator: UInt8(ascii: ",")) {
            let parts = range.split(separator: UInt8(ascii: ";"), maxSplits: 1).map { String(Substring($0)) }
            guard let tag = parts.first?.lowercased().trimmed.split(separator: "-").first,
                let language = Language(rawValue: String(tag))
            else { continue }
            let weight = parts.count > 1 ? thousandths(of: parts[1]) : 1_000
            if weight > (best?.weight ?? 0) { best = (language, weight) }
        }
        return best?.language ?? .italian
    }

    /// The language that a path of the site begins with, as in `/ar/procedures`.
    public init?(path: String) {
        guard let first = path.split(separator: "/", maxSplits: 1).first else { return nil }
        self.init(rawValue: String(first))
    }
}

/// A quality value (`q=0.8`) in thousandths; one that cannot be read counts as no wish.
private func thousandths(of parameter: String) -> Int {
    let digits = parameter.filter { $0 != " " && $0 != "\t" }.lowercased()
    guard digits.hasPrefix("q="), let value = Double(digits.dropFirst(2)), (0...1).contains(value) else { return 0 }
    return Int(value * 1_000)
}

extension String {
    fileprivate var trimmed: Substring {
        drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
    }
}

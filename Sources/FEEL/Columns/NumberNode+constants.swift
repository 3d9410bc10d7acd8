import Foundation

extension NumberNode {
    /// The same whole number for everybody; in no register until one is needed.
    init(_ kind: Kind, _ constant: Int64, scale: Int = 0) {
        self.init(
            kind: kind, register: -1, isWide: !NumberNode.isNarrow(constant...constant), known: -1, scale: scale,
            bounds: constant...constant, constant: constant)
    }

    /// A decimal as a whole number and a scale of at most six places.
    init(_ number: Decimal) throws(ColumnCompiler.Unsupported) {
        var scaled = number
        for scale in 0...6 {
            let whole = Int64(truncating: scaled as NSNumber)
            if Decimal(whole) == scaled, abs(whole) < 1_000_000_000_000_000 {
                self.init(.number, whole, scale: scale)
                return
            }
            scaled *= 10
        }
        throw ColumnCompiler.Unsupported()
    }

    static func isNarrow(_ bounds: ClosedRange<Int64>) -> Bool {
        bounds.lowerBound > Int64(Int32.min) && bounds.upperBound < Int64(Int32.max)
    }

    /// Whether two values can be compared or added as they are.
    func isLike(_ other: NumberNode) -> Bool {
        switch (kind, other.kind) {
        case (.number, .number), (.date, .date), (.days, .days), (.months, .months): true
        default: false
        }
    }
}

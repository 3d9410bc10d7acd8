/// The loops over one block, written so that the compiler turns each into vector instructions.
///
/// Every pointer holds a whole block: columns are padded to it and registers have its size.
enum Kernels {
    typealias Bytes = UnsafeMutablePointer<UInt8>
    typealias Narrow = UnsafeMutablePointer<Int32>
    typealias Wide = UnsafeMutablePointer<Int64>

    static let count = ColumnTable.block

    /// 2 where the test holds and 0 where it does not; 1 where an operand is unknown.
    @inline(__always)
    static func test(_ out: Bytes, _ knownA: Bytes?, _ knownB: Bytes?, _ holds: (Int) -> Bool) {
        if let knownA {
            if let knownB {
                for i in 0..<count {
                    let known = knownA[i] & knownB[i]
                    out[i] = ((holds(i) ? 2 : 0) & known) | (1 & ~known)
                }
            } else {
                for i in 0..<count { out[i] = ((holds(i) ? 2 : 0) & knownA[i]) | (1 & ~knownA[i]) }
            }
        } else if let knownB {
            for i in 0..<count { out[i] = ((holds(i) ? 2 : 0) & knownB[i]) | (1 & ~knownB[i]) }
        } else {
            for i in 0..<count { out[i] = holds(i) ? 2 : 0 }
        }
    }

    @inline(__always)
    static func each<Element>(_ out: UnsafeMutablePointer<Element>, _ value: (Int) -> Element) {
        for i in 0..<count { out[i] = value(i) }
    }

    /// The first where the condition is true, else the second.
    ///
    /// By masks: written as a choice, the compiler chooses between addresses and gathers, which is slower.
    @inline(__always)
    static func choose<Number: FixedWidthInteger>(
        _ out: UnsafeMutablePointer<Number>, _ condition: Bytes, _ then: UnsafeMutablePointer<Number>,
        _ otherwise: UnsafeMutablePointer<Number>
    ) {
        for i in 0..<count {
            let mask: Number = condition[i] == 2 ? ~0 : 0
            out[i] = (then[i] & mask) | (otherwise[i] & ~mask)
        }
    }

    /// Where the value of `if` is known: that of the branch taken; of an unknown condition, where both agree.
    @inline(__always)
    static func knownAfterChoice<Number: Equatable>(
        _ out: Bytes, _ condition: Bytes, _ then: UnsafeMutablePointer<Number>,
        _ otherwise: UnsafeMutablePointer<Number>, _ knownA: Bytes, _ knownB: Bytes
    ) {
        for i in 0..<count {
            let agree: UInt8 = then[i] == otherwise[i] ? 255 : 0
            let isTrue: UInt8 = condition[i] == 2 ? 255 : 0
            let isUnknown: UInt8 = condition[i] == 1 ? 255 : 0
            let agreed = agree & knownA[i] & knownB[i]
            let taken = (isTrue & knownA[i]) | (~isTrue & knownB[i])
            out[i] = (isUnknown & agreed) | (~isUnknown & taken)
        }
    }

    /// Among four codes packed into the bytes of a number.
    static func among(_ out: Bytes, _ codes: Bytes, _ packed: Int64, _ known: Bytes?) {
        let (a, b) = (UInt8(truncatingIfNeeded: packed), UInt8(truncatingIfNeeded: packed >> 8))
        let (c, d) = (UInt8(truncatingIfNeeded: packed >> 16), UInt8(truncatingIfNeeded: packed >> 24))
        if c == b && d == b {
            test(out, known, nil) { i in (codes[i] == a) != (codes[i] == b) }
        } else {
            test(out, known, nil) { i in
                let code = codes[i]
                return ((code == a ? 1 : 0) | (code == b ? 1 : 0) | (code == c ? 1 : 0) | (code == d ? 1 : 0) as UInt8)
                    != 0
            }
        }
    }

    /// Whole months between two civil codes, towards zero.
    static func months(_ out: Narrow, _ from: Narrow, _ to: Narrow, shift: Int32) {
        for i in 0..<count {
            let distance = to[i] &- from[i]
            out[i] = distance >= 0 ? distance &>> shift : 0 &- ((0 &- distance) &>> shift)
        }
    }

    static func civil(_ out: Narrow, _ days: Narrow, _ table: UnsafePointer<Int32>, first: Int32) {
        for i in 0..<count { out[i] = table[Int(days[i] &- first)] }
    }
}

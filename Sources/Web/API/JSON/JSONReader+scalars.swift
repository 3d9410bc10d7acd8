extension JSONReader {
    /// A string in quotes; the text is known to be UTF-8.
    mutating func string() throws(JSONRefusal) -> String {
        place += 1
        var content: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                place += 1
                return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "\\"):
                content.append(contentsOf: String(try escape()).utf8)
            case 0..<0x20:
                throw .expected("an escape instead of a control character", at: place)
            default:
                content.append(byte)
                place += 1
            }
        }
        throw .expected("a closing quote", at: place)
    }

    private mutating func escape() throws(JSONRefusal) -> Unicode.Scalar {
        let start = place
        place += 1
        guard let byte = next else { throw .expected("an escape", at: start) }
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try escapedScalar(from: start)
        default: throw .expected("an escape", at: start)
        }
    }

    private mutating func escapedScalar(from start: Int) throws(JSONRefusal) -> Unicode.Scalar {
        let high = try codeUnit()
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard high < 0xDC00, take("\\"), take("u") else { throw .expected("a pair of surrogates", at: start) }
        let low = try codeUnit()
        guard 0xDC00...0xDFFF ~= low,
            let scalar = Unicode.Scalar(0x10000 + ((UInt32(high) - 0xD800) << 10) + (UInt32(low) - 0xDC00))
        else { throw .expected("a pair of surrogates", at: start) }
        return scalar
    }

    private mutating func codeUnit() throws(JSONRefusal) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw .expected("four hexadecimal digits", at: place)
            }
            unit = unit << 4 | UInt16(digit)
            place += 1
        }
        return unit
    }

    /// A number as it is written.
    mutating func number() throws(JSONRefusal) -> String {
        let start = place
        _ = take("-")
        guard let first = next, isDigit(first) else { throw .expected("a value", at: start) }
        if !take("0") { skipDigits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func digits() throws(JSONRefusal) {
        guard let byte = next, isDigit(byte) else { throw .expected("a digit", at: place) }
        skipDigits()
    }

    private mutating func skipDigits() {
        while let byte = next, isDigit(byte) { place += 1 }
    }

    private func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}

/// Reads JSON strictly (RFC 8259, and of RFC 7493 that names are unique and surrogates come in pairs).
///
/// Foundation's decoder lets duplicate names pass and turns numbers into doubles; what strangers send is read here, in
/// one pass, with bounded depth.
package struct JSONReader {
    static let depthLimit = 32

    let bytes: [UInt8]
    var place = 0

    /// The one value of a text.
    package static func read(_ bytes: [UInt8]) throws(JSONRefusal) -> JSON {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
        var reader = JSONReader(bytes: bytes)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.next == nil else { throw .expected("the end of the text", at: reader.place) }
        return value
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
    }

    private mutating func value(depth: Int) throws(JSONRefusal) -> JSON {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", is: .boolean(true))
        case UInt8(ascii: "f"): return try word("false", is: .boolean(false))
        case UInt8(ascii: "n"): return try word("null", is: .null)
        default: return .number(try number())
        }
    }

    private mutating func word(_ word: StaticString, is value: JSON) throws(JSONRefusal) -> JSON {
        let end = place + word.utf8CodeUnitCount
        let matches = end <= bytes.count && word.withUTF8Buffer { $0.elementsEqual(bytes[place..<end]) }
        guard matches else { throw .expected("a value", at: place) }
        place = end
        return value
    }

    private mutating func array(depth: Int) throws(JSONRefusal) -> JSON {
        guard depth <= JSONReader.depthLimit else { throw .tooDeep(limit: JSONReader.depthLimit) }
        var elements: [JSON] = []
        place += 1
        skipSpace()
        if take("]") { return .array([]) }
        repeat {
            elements.append(try value(depth: depth))
            skipSpace()
        } while take(",")
        guard take("]") else { throw .expected("\",\" or \"]\"", at: place) }
        return .array(elements)
    }

    private mutating func object(depth: Int) throws(JSONRefusal) -> JSON {
        guard depth <= JSONReader.depthLimit else { throw .tooDeep(limit: JSONReader.depthLimit) }
        var members: [JSON.Member] = []
        var names: Set<String> = []
        place += 1
        skipSpace()
        if take("}") { return .object([]) }
        repeat {
            let member = try member(depth: depth)
            guard names.insert(member.name).inserted else { throw .duplicate(name: member.name) }
            members.append(member)
            skipSpace()
        } while take(",")
        guard take("}") else { throw .expected("\",\" or \"}\"", at: place) }
        return .object(members)
    }

    private mutating func member(depth: Int) throws(JSONRefusal) -> JSON.Member {
        skipSpace()
        guard next == UInt8(ascii: "\"") else { throw .expected("a name in quotes", at: place) }
        let name = try string()
        skipSpace()
        guard take(":") else { throw .expected("\":\"", at: place) }
        return JSON.Member(name: name, value: try value(depth: depth))
    }

    /// Steps over that character when it is next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        place += 1
        return true
    }
}

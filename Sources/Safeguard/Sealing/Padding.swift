/// The bytes, a mark, and zeros up to the next multiple of 64 (ISO 7816-4).
func padded(_ bytes: [UInt8]) -> [UInt8] {
    let size = (bytes.count / 64 + 1) * 64
    return bytes + [0x80] + [UInt8](repeating: 0, count: size - bytes.count - 1)
}

func unpadded(_ bytes: [UInt8]) -> [UInt8]? {
    guard let mark = bytes.lastIndex(where: { $0 != 0 }), bytes[mark] == 0x80 else { return nil }
    return Array(bytes[..<mark])
}

import Testing
import Web

@Suite struct JSONReaderTests {
    private func read(_ text: String) throws(JSONRefusal) -> JSON { try JSONReader.read(Array(text.utf8)) }

    @Test func `a value of every kind is read, and numbers keep their text`() throws {
        let json = try read(#" {"a": [1, -0.50, 2E+10], "b": {"c": null, "d": true, "e": "\u00e8\n\ud83d\ude00"}} "#)

        #expect(json["a"] == .array([.number("1"), .number("-0.50"), .number("2E+10")]))
        #expect(json["b"] == ["c": .null, "d": true, "e": "è\n😀"])
    }

    @Test func `what is written reads the same again`() throws {
        let json: JSON = ["text": "a\"b\\c\u{1}\u{7F}\n", "list": [1, [], [:]], "none": .null]

        #expect(try JSONReader.read(json.bytes) == json)
        #expect(try read(json.indented) == json)
    }

    @Test func `a name that stands twice is refused`() {
        #expect(throws: JSONRefusal.duplicate(name: "a")) { try read(#"{"a": 1, "\u0061": 2}"#) }
    }

    @Test func `nesting is bounded`() {
        let deepest = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)

        #expect(throws: Never.self) { try read(deepest) }
        #expect(throws: JSONRefusal.tooDeep(limit: 32)) { try read("[" + deepest + "]") }
        #expect(throws: JSONRefusal.tooDeep(limit: 32)) { try read(String(repeating: #"{"a":"#, count: 100_000)) }
    }

    @Test(arguments: [
        "", " ", "nul", "tru", "Infinity", "NaN", "-", "01", "1.", ".5", "1e", "+1", "'a'", #""a"#, #""\x""#, #""\u12"#,
        #""\ud800""#, #""\ud800\u0041""#, #""\udc00""#, "\"\n\"", "[1,]", "[1 2]", "{1:2}", #"{"a"}"#, #"{"a":1,}"#,
        "1 2", "\u{FEFF}1", "[", "{",
    ])
    func `what is no JSON is refused`(text: String) {
        #expect(throws: JSONRefusal.self) { try read(text) }
    }

    @Test func `bytes that are no UTF-8 are refused`() {
        for bytes: [UInt8] in [[0xFF], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]] {
            #expect(throws: JSONRefusal.notUTF8) { try JSONReader.read(bytes) }
        }
    }

    @Test func `texts with changed bytes never stop the reader`() {
        var random = SystemRandomNumberGenerator()
        let seed = Array(
            #"{"procedure":"any.update","facts":{"a":[1.5e3,true,null,"\u00e8\\"]},"on":"2026-11-22"}"#.utf8)

        for _ in 0..<20_000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            _ = try? JSONReader.read(bytes)
        }
    }
}

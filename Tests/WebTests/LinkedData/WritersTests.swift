import Testing
import Vocabulary
import Web

@Suite struct WritersTests {
    private let base = "https://sportello.test/api/v1/vademecum"

    private func turtle(_ term: Term, about subject: String = "#thing") -> String {
        var graph = Graph()
        graph.say(base + subject, .title, term)
        return String(decoding: TurtleWriter.bytes(of: graph, base: base), as: UTF8.self)
    }

    @Test func `a text cannot end its quotes in Turtle`() {
        let text = "a\"\u{301} \\ b\n\r\t\u{0}\u{7F}"

        #expect(turtle(.plain(text)).contains(#""a\"\#u{301} \\ b\n\r\u0009\u0000\u007F""#))
    }

    @Test func `an address cannot end its brackets in Turtle`() {
        #expect(turtle(.thing("urn:a> <b\"{}|^`\\")).contains("<urn:a%3E%20%3Cb%22%7B%7D%7C%5E%60%5C>"))
    }

    @Test func `only what the document describes is written below its address`() {
        #expect(turtle(.thing(base)).contains("dct:title <> ."))
        #expect(turtle(.thing(base + "#b")).contains("dct:title <#b> ."))
        #expect(turtle(.thing(base + ".ttl")).contains("dct:title <\(base).ttl> ."))
    }

    @Test func `a text says its language and a value its type`() {
        #expect(turtle(.text("ورقة", .arabic)).contains("\"ورقة\"@ar"))
        #expect(turtle(.value("16.00", .double)).contains("\"16.00\"^^xsd:double"))
    }

    @Test func `a statement made twice is kept once`() {
        var graph = Graph()
        for _ in 1...2 { graph.say(base, .title, .plain("once")) }

        #expect(graph[base]?[.title] == [.plain("once")])
    }

    @Test func `linked JSON carries its context and can be read back`() throws {
        var graph = Graph()
        graph.say(base + "#a", .type, .word(.cost))
        graph.say(base + "#a", .title, .text("\"}\u{1}", .french))
        graph.say(base + "#a", .hasValue, .value("1.50", .double))

        let json = try JSONReader.read(JSONLDWriter.json(of: graph, base: base).bytes)

        #expect(json["@context"]?["@base"]?.string == base)
        #expect(json["@context"]?["cv"] == "http://data.europa.eu/m8g/")
        let node = try #require(json["@graph"]?.elements.first)
        #expect(node["@id"] == "#a")
        #expect(node["@type"] == ["cv:Cost"])
        #expect(node["dct:title"] == [["@value": "\"}\u{1}", "@language": "fr"]])
        #expect(node["cv:hasValue"] == [["@value": "1.50", "@type": "xsd:double"]])
    }
}

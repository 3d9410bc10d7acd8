import FEEL
import Foundation
import Testing
import Vademecum
import Vocabulary

/// Files that would exhaust a parser, or are not text at all.
@Suite struct HostileFileTests {
    let content: SmallContent

    init() throws {
        content = try SmallContent()
    }

    @Test(arguments: ["a: &x 1\nb: *x\n", "a: [*x]\n", "a: {b: &y 2}\n", "<<: *base\n", "a: &a [&b [&c [x]]]\n"])
    func `anchors and aliases are refused`(text: String) throws {
        try content.write("vademecum/base/triage.yaml", text)

        #expect(content.refusals().count == 1)
        #expect(
            content.refusals().first?.hasSuffix(
                "anchors and aliases (& and *) are not used here; put a space after the sign") == true)
    }

    @Test func `an ampersand inside a sentence is no anchor`() throws {
        try content.change(SmallFiles.documents, "name: Affitto", to: "name: Affitto & C. (2*3) R&B")

        #expect(content.refusals() == [])
    }

    @Test(arguments: [("[", 100_000), ("{a: ", 50_000), ("- ", 50_000), ("? ", 50_000), ("[", 65)])
    func `a file nested without end is refused`(piece: String, times: Int) throws {
        try content.write("vademecum/base/triage.yaml", String(repeating: piece, count: times))

        #expect(content.refusals() == ["vademecum/base/triage.yaml:1:1: nested too deeply"])
    }

    @Test func `a file indented without end is refused`() throws {
        let lines = (0..<1_000).map { String(repeating: " ", count: $0) + "a:\n" }
        try content.write("vademecum/base/triage.yaml", lines.joined())

        #expect(content.refusals() == ["vademecum/base/triage.yaml:130:1: nested too deeply"])
    }

    @Test func `a file longer than a megabyte is refused unread`() throws {
        try content.write("vademecum/base/triage.yaml", "# " + String(repeating: "x", count: 1_048_576))

        #expect(content.refusals() == ["vademecum/base/triage.yaml:1:1: the file is longer than 1048576 bytes"])
    }

    @Test(arguments: [[0xFF, 0xFE, 0x61], [0x61, 0x3A, 0x20, 0xC3], [0xED, 0xA0, 0x80], [0x61, 0xC0, 0xAF]])
    func `a file that is not UTF-8 is refused`(bytes: [UInt8]) throws {
        try content.write("vademecum/base/triage.yaml", Data(bytes))

        #expect(content.refusals() == ["vademecum/base/triage.yaml:1:1: cannot be read as UTF-8 text"])
    }

    @Test func `a folder where a file should be is refused`() throws {
        try FileManager.default.removeItem(at: content.url("vademecum/base/triage.yaml"))
        try FileManager.default.createDirectory(
            at: content.url("vademecum/base/triage.yaml"), withIntermediateDirectories: true)

        #expect(content.refusals() == ["vademecum/base/triage.yaml:1:1: cannot be read as UTF-8 text"])
    }

    @Test func `a translation that is no catalogue is refused at its line`() throws {
        try content.write("languages/content/en/all.po", "msgid \"Passaporto\"\nmsgstr Passport\n")

        #expect(content.refusals().count == 1)
        #expect(content.refusals().first?.hasPrefix("languages/content/en/all.po:2:") == true, "\(content.refusals())")
    }

    @Test func `a folder that is not there is refused`() {
        let nowhere = content.folder.appending(path: "nowhere")

        #expect(throws: ContentErrors.self) { try Edition.load(from: nowhere, layer: "town") }
    }

    @Test func `more facts than a set can hold are refused, not lost`() throws {
        let facts = (0..<FactSet.capacity).map { "  f\($0): {type: boolean, label: l, ask: A?}\n" }.joined()
        try content.append(SmallFiles.facts, facts)

        #expect(content.refusals().contains { $0.hasSuffix("there are more than \(FactSet.capacity) facts") })
    }

    @Test(arguments: [
        ("range: {from: 0, until: 100000}", "range: {from: 0, until: 9223372036854775807}"),
        ("range: {from: 0, until: 20}", "range: {from: 20, until: 0}"),
        ("range: {from: 2020-01-01, until: 2040-12-31}", "range: {from: 9999-12-31, until: 0001-01-01}"),
    ])
    func `a range beyond measure or upside down is refused`(right: String, wrong: String) throws {
        try content.change(SmallFiles.facts, right, to: wrong)

        #expect(content.refusals().count == 1, "\(content.refusals())")
    }
}

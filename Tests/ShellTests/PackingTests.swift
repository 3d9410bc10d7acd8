import Foundation
import HTTPTypes
import TestSupport
import Testing

@Suite struct PackingTests {
    private let path = "/it/papers/long"

    @Test(arguments: ["gzip", "br, gzip;q=0.5", "*", "deflate, GZIP"])
    func `a long page comes packed to a browser that unpacks, and is the same page`(wish: String) async throws {
        var client = try SampleSite().client()
        let plain = try await client.get(path)

        let packed = try await client.get(path, headers: ["Accept-Encoding": wish])

        #expect(packed.headers[.contentEncoding] == "gzip")
        #expect(packed.bytes.count * 4 < plain.bytes.count)
        #expect(try unpacked(packed.bytes) == plain.bytes)
    }

    @Test(arguments: ["", "identity", "br", "gzip;q=0", "*;q=0.0", "x-gzipped", ";;,,"])
    func `whoever cannot unpack gets the page as it is`(wish: String) async throws {
        var client = try SampleSite().client()

        let page = try await client.get(path, headers: ["Accept-Encoding": wish])

        #expect(page.headers[.contentEncoding] == nil)
        #expect(page.text.hasPrefix("<!DOCTYPE html>"))
        #expect(page.headers[.vary] == "Accept-Encoding")
    }

    /// What the tool that everybody has makes of it.
    private func unpacked(_ bytes: [UInt8]) throws -> [UInt8] {
        let (process, input, output) = (Process(), Pipe(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc"]
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(bytes))
        try input.fileHandleForWriting.close()
        return Array(try output.fileHandleForReading.readToEnd() ?? Data())
    }
}

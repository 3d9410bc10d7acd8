import FEEL
import Foundation
import Vademecum
import Vocabulary

/// A valid content folder, small enough to read at once, in a folder of its own that goes with it.
///
/// A test changes one file and sees what the loader, the lint or a checklist makes of it.
final class SmallContent {
    static let day = Day(2026, 6, 15)

    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "small-\(UUID())/Content")
        for (name, text) in SmallFiles.all { try write(name, text) }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder.deletingLastPathComponent())
    }

    func url(_ name: String) -> URL { folder.appending(path: name) }

    func write(_ name: String, _ text: String) throws {
        try write(name, Data(text.utf8))
    }

    func write(_ name: String, _ data: Data) throws {
        let url = url(name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    struct Absent: Error {
        let text: String
    }

    /// Puts other words where these stand; they must stand there.
    func change(_ name: String, _ old: String, to new: String) throws {
        let text = try String(contentsOf: url(name), encoding: .utf8)
        guard text.contains(old) else { throw Absent(text: old) }
        try write(name, text.replacingOccurrences(of: old, with: new))
    }

    func append(_ name: String, _ lines: String) throws {
        try write(name, try String(contentsOf: url(name), encoding: .utf8) + lines)
    }

    func load(_ layer: String = "town") throws -> Edition {
        try Edition.load(from: folder, layer: layer)
    }

    /// What the loader objects to, one line for each error; empty when it loads.
    func refusals(_ layer: String = "town") -> [String] {
        do {
            _ = try Edition.load(from: folder, layer: layer)
            return []
        } catch {
            return error.all.map(\.description)
        }
    }

    /// Gives every text a translation into every language.
    func translate() throws {
        let texts = try load().texts.keys.sorted()
        for language in Language.allCases where language != .italian {
            let entries = texts.map { "msgid \(Self.quoted($0))\nmsgstr \(Self.quoted("\(language.tag): \($0)"))\n" }
            try write("languages/content/\(language.tag)/all.po", entries.joined(separator: "\n"))
        }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"") + "\""
    }
}

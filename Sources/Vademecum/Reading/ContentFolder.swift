import Foundation
import Vocabulary

/// A file of the content: where it lies, and how messages name it.
struct ContentFile: Sendable {
    let url: URL
    /// Relative to the content folder: `vademecum/italy/fees.yaml`.
    let name: String

    /// The whole text; nil when it cannot be read as UTF-8.
    var text: String? {
        (try? Data(contentsOf: url)).flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// The same, with an error told.
    func text(_ report: Report) -> String? {
        if let text { return text }
        tellUnreadable(report)
        return nil
    }

    func tellUnreadable(_ report: Report) {
        report.addUnreadable("cannot be read as UTF-8 text", at: SourcePosition(file: name, line: 1, column: 1))
    }
}

enum ContentFolder {
    /// The files directly in a folder with that ending, by name; none when the folder is missing.
    static func files(in folder: URL, ending: String) -> [ContentFile] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix("." + ending) && !$0.hasPrefix(".") }.sorted()
            .map { ContentFile(url: folder.appending(path: $0), name: displayName(folder, $0)) }
    }

    /// `<name>.yaml` and everything in the folder `<name>/`: a short list is a file, a long one a folder.
    static func files(named name: String, in layer: URL) -> [ContentFile] {
        files(in: layer, ending: "yaml").filter { $0.url.lastPathComponent == name + ".yaml" }
            + files(in: layer.appending(path: name), ending: "yaml")
    }

    private static func displayName(_ folder: URL, _ file: String) -> String {
        let parts = folder.pathComponents.drop { $0 != "Content" }.dropFirst()
        return (parts.isEmpty ? [folder.lastPathComponent] : Array(parts)).joined(separator: "/") + "/" + file
    }
}

import Foundation
import Vademecum

/// The network's content with one more city, which has agreed on the positions that a test wants.
enum CityContent {
    /// Loads the edition of that city; the copy of the content goes again.
    static func edition(_ positions: [String: String], overlay: String = "") throws -> Edition {
        let folder = FileManager.default.temporaryDirectory.appending(path: "city-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: RealContent.folder, to: folder)
        let layer = folder.appending(path: "vademecum/elsewhere")
        try FileManager.default.createDirectory(at: layer, withIntermediateDirectories: true)
        let agreed = positions.sorted { $0.key < $1.key }.map { "  \($0.key): {agreed: \($0.value)}" }
        let text = """
            layer: elsewhere
            extends: italy
            name: Altrove
            city: Altrove
            date: 2026-11-22
            positions:
            \(agreed.joined(separator: "\n"))
            \(overlay)

            """
        try Data(text.utf8).write(to: layer.appending(path: "layer.yaml"))
        return try Edition.load(from: folder, layer: "elsewhere")
    }
}

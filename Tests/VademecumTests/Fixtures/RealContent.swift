import Foundation
import Vademecum
import Vocabulary

/// The content that the network wrote, as it stands beside the sources.
enum RealContent {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Content").standardizedFileURL

    static let today = Day(year: 2026, month: 11, day: 22) ?? Day(number: 0)

    private static let loaded = Result { try Edition.load(from: folder, layer: "brescia") }

    /// Loaded once for all tests: an edition never changes.
    static func edition() throws -> Edition { try loaded.get() }
}

extension Day {
    /// A day of a test, written as in the files; tests compare it, so a mistyped one shows.
    init(_ year: Int, _ month: Int, _ day: Int) {
        self = Day(year: year, month: month, day: day) ?? Day(number: 0)
    }
}

public import FEEL
internal import Vocabulary

/// Everything that is wrong with the content, at once; it was not loaded.
public struct ContentErrors: Error, Sendable, CustomStringConvertible {
    /// Never empty; in the order of files and lines.
    public let all: [Diagnostic]

    public var description: String { all.map(\.description).joined(separator: "\n") }
}

/// Collects what is wrong while files are read, so that every error is told at once.
final class Report {
    private(set) var diagnostics: [Diagnostic] = []
    /// What is not there; it may stand in a file that cannot be read.
    private var missing: [Diagnostic] = []
    private(set) var hasUnreadableFile = false

    func add(_ message: String, at position: SourcePosition) {
        diagnostics.append(Diagnostic(message, at: position))
    }

    /// A name that nothing has, told unless a file could not be read: it may stand there.
    func addMissing(_ message: String, at position: SourcePosition) {
        missing.append(Diagnostic(message, at: position))
    }

    /// A file that cannot be read; what other files expect of it is then not told.
    func addUnreadable(_ message: String, at position: SourcePosition) {
        hasUnreadableFile = true
        add(message, at: position)
    }

    func add(_ errors: Diagnostics) {
        diagnostics.append(contentsOf: errors.all)
    }

    /// The errors in reading order, each once; nil when there are none.
    var errors: ContentErrors? {
        let told = hasUnreadableFile ? diagnostics : diagnostics + missing
        guard !told.isEmpty else { return nil }
        let ordered = Set(told).sorted {
            ($0.position.file, $0.position.line, $0.position.column, $0.message)
                < ($1.position.file, $1.position.line, $1.position.column, $1.message)
        }
        return ContentErrors(all: ordered)
    }
}

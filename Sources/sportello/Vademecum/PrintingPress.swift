import Foundation

/// Makes PDFs by a program of its own, which reads one file, writes one, and reaches no network.
struct PrintingPress {
    /// Where `prepare` and `print.py` lie; what they install stands beside that folder.
    let folder: URL

    /// Longer than any booklet takes on a slow machine; what hangs is ended.
    private static let longestSeconds = 120

    func print(_ html: [UInt8], to output: String) throws {
        try prepare()
        let desk = FileManager.default.temporaryDirectory.appending(path: "sportello-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: desk, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: desk) }
        let (page, result) = (desk.appending(path: "booklet.html"), desk.appending(path: "booklet.pdf"))
        try InputFile.write(html, to: page.path)
        try run(
            "/usr/bin/timeout",
            [
                "--kill-after=5", String(Self.longestSeconds), python.path, "-B", "-E", "-s", script.path, page.path,
                result.path,
            ], failing: "The PDF could not be made")
        try InputFile.write(try InputFile.bytes(result.path), to: output)
    }

    private var script: URL { folder.appending(path: "print.py") }
    private var environment: URL { folder.deletingLastPathComponent().appending(path: ".venv-pdf") }
    private var python: URL { environment.appending(path: "bin/python") }

    /// Installs the programs on first use, and again when their versions change.
    private func prepare() throws {
        let wanted = folder.appending(path: "requirements.txt")
        guard let versions = try? Data(contentsOf: wanted) else {
            throw Refusal(
                "There is no \(wanted.relativePath), so no PDF can be made here. Give the folder \"Printing\" of the "
                    + "repository with --press, or write a .html file and print it from a browser.")
        }
        let installed = try? Data(contentsOf: environment.appending(path: "ready"))
        if versions == installed, FileManager.default.isExecutableFile(atPath: python.path) { return }
        Terminal.remark("PDFs are made for the first time here: their programs are installed once.")
        try run(
            "/bin/bash", [folder.appending(path: "prepare").path],
            failing: "The programs that make PDFs could not be installed")
    }

    /// Runs a program to its end; what it says is told only when it fails.
    private func run(_ program: String, _ arguments: [String], failing sentence: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        let words = Pipe()
        process.standardOutput = words
        process.standardError = words
        do {
            try process.run()
        } catch {
            throw Refusal("\(sentence): \(program) cannot be run.")
        }
        let said = (try? words.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus != 0 else { return }
        if [124, 137].contains(process.terminationStatus) {
            throw Refusal("\(sentence): it took more than \(Self.longestSeconds) seconds.")
        }
        let reason = String(decoding: said.suffix(4000), as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        throw Refusal("\(sentence).\n\(reason)")
    }
}

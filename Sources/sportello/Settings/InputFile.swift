import Foundation

/// Files that a command is given.
enum InputFile {
    /// The bytes of a file of moderate size; `-` is standard input.
    static func bytes(_ path: String, limit: Int = 256 << 20) throws -> [UInt8] {
        do {
            let handle = path == "-" ? .standardInput : try FileHandle(forReadingFrom: URL(filePath: path))
            let data = try handle.read(upToCount: limit + 1) ?? Data()
            guard data.count <= limit else { throw Refusal("\(path) is larger than \(limit >> 20) MiB.") }
            return Array(data)
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw Refusal("\(path) cannot be read: \(reason(error)).")
        }
    }

    static func text(_ path: String) throws -> String {
        guard let text = String(validating: try bytes(path), as: UTF8.self) else {
            throw Refusal("\(path) is not a text in UTF-8.")
        }
        return text
    }

    static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
        do {
            try Data(bytes).write(to: URL(filePath: path))
        } catch {
            throw Refusal("\(path) cannot be written: \(reason(error)).")
        }
    }

    private static func reason(_ error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile, .fileNoSuchFile: "there is no such file or folder"
        case .fileReadNoPermission, .fileWriteNoPermission: "it is not permitted"
        default: error.localizedDescription
        }
    }
}

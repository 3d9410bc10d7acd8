import Foundation

/// The streams of the process.
enum Terminal {
    static func say(_ text: String, terminator: String = "\n") {
        FileHandle.standardOutput.write(Data((text + terminator).utf8))
    }

    /// For errors and remarks, so that output can be piped.
    static func remark(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}

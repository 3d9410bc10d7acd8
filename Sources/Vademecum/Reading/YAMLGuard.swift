import FEEL
import Vocabulary
import Yams

/// Reads YAML text into nodes, refusing beforehand what could exhaust the parser.
///
/// The parser recurses for each level of nesting and expands aliases, so both are bounded on the bytes before it runs.
enum YAMLGuard {
    static let longestFile = 1_048_576
    static let deepestNesting = 64

    static func compose(_ text: String, file: String, report: Report) -> Node? {
        let start = SourcePosition(file: file, line: 1, column: 1)
        guard text.utf8.count <= longestFile else {
            report.addUnreadable("the file is longer than \(longestFile) bytes", at: start)
            return nil
        }
        if let refusal = refusal(of: text) {
            report.addUnreadable(refusal.message, at: SourcePosition(file: file, line: refusal.line, column: 1))
            return nil
        }
        do {
            // The basic resolver: values are read as they are written, never guessed to be numbers or dates.
            guard let node = try Yams.compose(yaml: text, .basic) else {
                report.addUnreadable("the file is empty", at: start)
                return nil
            }
            return node
        } catch let error as YamlError {
            report.addUnreadable(message(of: error), at: position(of: error, file: file))
        } catch {
            report.addUnreadable("the file is not YAML", at: start)
        }
        return nil
    }

    /// The first line that nests too deeply or uses an alias.
    private static func refusal(of text: String) -> (line: Int, message: String)? {
        var brackets = 0
        var line = 1
        var atLineStart = true
        var indentation = 0
        var (previous, beforeThat) = (UInt8(ascii: "\n"), UInt8(ascii: "\n"))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\n"):
                line += 1
                atLineStart = true
                indentation = 0
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "\t"):
                if atLineStart { indentation += 1 }
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                brackets += 1
                atLineStart = false
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                brackets = max(0, brackets - 1)
                atLineStart = false
            default:
                if isNameByte(byte), previous == UInt8(ascii: "&") || previous == UInt8(ascii: "*"),
                    mayBeginNode(after: beforeThat)
                {
                    return (line, "anchors and aliases (& and *) are not used here; put a space after the sign")
                }
                atLineStart = false
            }
            guard brackets <= deepestNesting, indentation <= 2 * deepestNesting else {
                return (line, "nested too deeply")
            }
            (beforeThat, previous) = (previous, byte)
        }
        return nil
    }

    private static func mayBeginNode(after byte: UInt8) -> Bool {
        byte <= UInt8(ascii: " ") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: ",")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")) || (byte >= 48 && byte <= 57)
            || byte >= 0x80 || byte == UInt8(ascii: "_")
    }

    private static func message(of error: YamlError) -> String {
        switch error {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _):
            "not valid YAML: \(problem)"
        case .duplicatedKeysInMapping(let keys, _):
            "written twice: \(keys.map { $0.prefix(80) }.joined(separator: ", "))"
        default:
            "not valid YAML"
        }
    }

    private static func position(of error: YamlError, file: String) -> SourcePosition {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            SourcePosition(file: file, line: mark.line, column: mark.column)
        case .duplicatedKeysInMapping(_, let context):
            SourcePosition(file: file, line: context.mark.line, column: context.mark.column)
        default:
            SourcePosition(file: file, line: 1, column: 1)
        }
    }
}

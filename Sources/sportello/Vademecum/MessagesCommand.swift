import ArgumentParser
import Vademecum
import Vocabulary

extension VademecumCommand {
    struct Messages: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The gettext template (.pot) of all texts of the content, for translators.")

        @Option(help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
        var output: String?

        @OptionGroup var source: ContentOptions

        func run() throws {
            let template = MessageTemplate(texts: try source.edition().texts).text
            guard let output else { return Terminal.say(template, terminator: "") }
            try InputFile.write(template.utf8, to: output)
        }
    }
}

/// A gettext template: each Italian text once, with the place where it stands.
struct MessageTemplate {
    let texts: [String: SourcePosition]

    var text: String {
        let header =
            "msgid \"\"\nmsgstr \"\"\n\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
            + "\"Content-Transfer-Encoding: 8bit\\n\"\n"
        let entries = texts.sorted { order($0.value, $0.key) < order($1.value, $1.key) }.map { text, position in
            "\n#: \(position.file):\(position.line)\nmsgid \(quoted(text))\nmsgstr \"\"\n"
        }
        return header + entries.joined()
    }

    private func order(_ position: SourcePosition, _ text: String) -> (String, Int, Int, String) {
        (position.file, position.line, position.column, text)
    }

    private func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\t": "\\t"
            default: String(scalar)
            }
        }
        return "\"" + escaped.joined() + "\""
    }
}

import HTML
import Shell

/// The foot of each printed page of the HTML booklet: the edition with its date, and the page's number.
///
/// Only a stylesheet reaches the margins of paper, so the words stand in one.
struct BookletFoot: Sendable {
    let reader: Reader

    var css: [UInt8] {
        let edition = Self.quoted(BookletCover(reader: reader).edition)
        let (start, end) = reader.direction == .rightToLeft ? ("right", "left") : ("left", "right")
        return Array(
            """

            @page {
              margin-bottom: 20mm;
              @bottom-\(start) { content: \(edition); font: 8pt sans-serif; direction: \(reader.direction.rawValue); }
              @bottom-\(end) { content: counter(page); font: bold 9pt sans-serif; }
            }
            @page :first {
              @bottom-\(start) { content: none; }
              @bottom-\(end) { content: none; }
            }

            """.utf8)
    }

    /// A string of CSS; whatever is not a letter, a digit or a space is written by its number.
    private static func quoted(_ text: String) -> String {
        let characters = text.unicodeScalars.map { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == " "
                ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
        }
        return "\"" + characters.joined() + "\""
    }
}

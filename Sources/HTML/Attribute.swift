/// One attribute of an element: a name known when the program is built, and a value that is escaped.
///
/// There are none for styles or scripts: the pages' security policy refuses both.
public struct Attribute: Sendable {
    enum Value: Sendable {
        case text(String)
        case number(Int)
        /// The name alone, as boolean attributes are written.
        case present
        /// Not written at all.
        case absent
    }

    let name: StaticString
    let value: Value

    init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }

    init(_ name: StaticString, _ text: String) {
        self.init(name, .text(text))
    }

    init(_ name: StaticString, present: Bool) {
        self.init(name, present ? .present : .absent)
    }

    /// The attribute where the condition holds, and nothing where it does not.
    public static func when(_ condition: Bool, _ attribute: @autoclosure () -> Attribute) -> Attribute {
        condition ? attribute() : Attribute("", .absent)
    }

    func write(into bytes: inout [UInt8]) {
        switch value {
        case .absent: return
        case .present: writeName(into: &bytes)
        case .number(let number):
            writeName(into: &bytes)
            bytes.append("=\"")
            bytes.append(contentsOf: String(number).utf8)
            bytes.append(UInt8(ascii: "\""))
        case .text(let text):
            writeName(into: &bytes)
            bytes.append("=\"")
            bytes.appendEscaped(text, in: .attribute)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private func writeName(into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: " "))
        bytes.append(name)
    }
}

/// Why a text is not taken as JSON.
package enum JSONRefusal: Error, Sendable, Hashable {
    case notUTF8
    case tooDeep(limit: Int)
    /// A name that stands twice in one object: nobody could tell which value was meant.
    case duplicate(name: String)
    /// What was expected at a byte, counted from 0.
    case expected(String, at: Int)
}

extension JSONRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notUTF8: "The text is not valid UTF-8."
        case .tooDeep(let limit): "The values are nested more than \(limit) deep."
        case .duplicate(let name): "The name \"\(name.prefix(60))\" stands twice in one object."
        case .expected(let what, let place): "Expected \(what) at byte \(place)."
        }
    }
}

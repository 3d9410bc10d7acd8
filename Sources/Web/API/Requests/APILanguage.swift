import Hummingbird
import Shell
import Vocabulary

/// What a request's address and headers say about how to answer it.
enum APILanguage {
    /// The language of `lang`, else of `Accept-Language`, else Italian.
    static func language(of request: Request) throws(APIProblem) -> Language {
        guard let name = request.uri.queryParameters.get("lang") else {
            return .preferred(by: request.headers[.acceptLanguage])
        }
        guard let language = Language(rawValue: name) else {
            let known = Language.allCases.map(\.tag).joined(separator: ", ")
            throw .badRequest("\"lang\" must be one of \(known).")
        }
        return language
    }

    /// Whether a body is said to be JSON, in UTF-8 or without saying so.
    static func isJSON(_ contentType: String?) -> Bool {
        let parts = (contentType ?? "").lowercased().filter { $0 != " " && $0 != "\t" && $0 != "\"" }.split(
            separator: ";")
        guard parts.first == "application/json" else { return false }
        return parts.dropFirst().allSatisfy { !$0.hasPrefix("charset=") || $0 == "charset=utf-8" }
    }
}

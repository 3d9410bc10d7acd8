public import Hummingbird

/// Why a request is not answered as asked.
///
/// Each has its status and its page; what went wrong inside is never shown.
public enum Refusal: Error, Sendable, Equatable {
    /// There is no such page, or none for this reader: from outside both look alike.
    case notFound
    /// What the reader's browser kept is too old, or cannot be opened any more.
    case expired
    case unreadable
    case unsupportedContent
    case tooLarge
    /// The form was sent by another site's page.
    case foreign
    case wrongMethod(allowed: [HTTPRequest.Method])
    /// Our own failure.
    case failure

    public var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .expired: .gone
        case .unreadable: .badRequest
        case .unsupportedContent: .unsupportedMediaType
        case .tooLarge: .contentTooLarge
        case .foreign: .forbidden
        case .wrongMethod: .methodNotAllowed
        case .failure: .internalServerError
        }
    }

    /// The refusal nearest to a status that the server library answers with.
    init(_ status: HTTPResponse.Status) {
        switch status.code {
        case 404: self = .notFound
        case 413: self = .tooLarge
        case 415: self = .unsupportedContent
        case 400..<500: self = .unreadable
        default: self = .failure
        }
    }
}

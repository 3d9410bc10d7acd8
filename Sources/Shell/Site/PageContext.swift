public import Hummingbird
package import Logging
public import Vocabulary

/// What goes with each request: the reader's language, above all.
public struct PageContext: RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// The language of the path; where it has none, the one that the browser asks for.
    public internal(set) var language = Language.italian

    /// The most that a route may read of a body.
    public var maxUploadSize: Int { 1024 * 1024 }

    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }

    /// A context without a connection, for calling routes directly.
    package init(logger: Logger) {
        coreContext = CoreRequestContextStorage(source: Unconnected(logger: logger))
    }

    private struct Unconnected: RequestContextSource {
        let logger: Logger
    }
}

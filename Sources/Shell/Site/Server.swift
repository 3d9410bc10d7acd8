public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore

/// How the site meets the network: the library sets no limit of its own on idling or on connections.
public enum Server {
    static let idleSeconds: Int64 = 30
    static let mostConnections = 500
    static let mostHeaderBytes = 16 * 1024
    static let mostHeaderFields = 100

    /// The program that serves the site at that address, calling `ready` once it accepts connections.
    public static func application(
        serving site: Site, host: String, port: Int, logger: Logger, ready: @escaping @Sendable () -> Void = {}
    ) -> Application<Site> {
        let connection = HTTP1Channel.Configuration(
            idleTimeout: .seconds(idleSeconds),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: mostHeaderBytes, maxHeaderListSize: mostHeaderBytes,
                maxHeaderFieldCount: mostHeaderFields))
        return Application(
            responder: site,
            server: .http1(configuration: connection),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil,
                availableConnectionsDelegate: .maximum(mostConnections, logger: logger)),
            onServerRunning: { _ in ready() },
            logger: logger)
    }
}

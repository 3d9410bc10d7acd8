import ArgumentParser
import Foundation
import Hummingbird
import Logging
import Safeguard
import Shell
import Vademecum
import Vocabulary
import Web

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the pages and the API.",
        discussion: """
            SIGHUP reads the content again; when it has errors, they are printed and the edition in service stays.
            SIGTERM and SIGINT stop the server once running requests are answered.
            """)

    @Option(help: "The port to listen on.")
    var port = 8080

    @Option(help: "The address to listen on; 0.0.0.0 opens the server to other machines.")
    var host = "127.0.0.1"

    @Option(
        help: ArgumentHelp(
            "Where readers reach the site, such as https://sportello.example, when it stands behind a proxy.",
            valueName: "origin"))
    var origin: String?

    @Option(
        help: ArgumentHelp(
            "The folder for data, made with its keys when nothing is there; nothing is kept when it is left out.",
            valueName: "folder"))
    var data: String?

    @Option(
        help: ArgumentHelp(
            "The file with the root key of the data; see \"sportello verify --help\".", valueName: "file"))
    var rootKey: String?

    @OptionGroup var source: ContentOptions

    func validate() throws {
        guard (1...65_535).contains(port) else { throw ValidationError("A port is a number from 1 to 65535.") }
        guard let origin else { return }
        let url = URL(string: origin)
        guard let scheme = url?.scheme, ["http", "https"].contains(scheme), url?.host() != nil, !origin.hasSuffix("/")
        else {
            throw ValidationError("An origin looks like https://sportello.example, without a slash at its end.")
        }
    }

    func run() async throws {
        try ListeningPort(host: host, port: port).requireFree()
        let edition = CurrentEdition(try source.edition())
        let address = origin ?? "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
        let site = try Wiring(source: source, edition: edition, origin: origin, address: address).site()
        let kept = try await openData()
        defer { try? kept?.close() }
        let reloading = Reloading(source: source, edition: edition)
        defer { reloading.stop() }

        let server = Server.application(serving: site, host: host, port: port, logger: ServeCommand.logger) {
            Terminal.say("\(edition.now.name) is served at \(address)")
        }
        try await server.runService()
        Terminal.say("Stopped.")
    }

    private func openData() async throws -> DataFolder? {
        guard let data else { return nil }
        let kept = KeptData(data: data, rootKey: rootKey)
        return try await kept.openForServing(KeepingVoice(words: source.words(in: .italian), kept: kept))
    }

    /// What goes wrong, to standard error; nothing about who reads what.
    private static var logger: Logger {
        var logger = Logger(label: "sportello", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .warning
        return logger
    }
}

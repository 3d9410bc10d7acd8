import Dispatch
import Foundation
import Vademecum
import Vocabulary
import Web

/// Reads the content again when the process gets SIGHUP.
struct Reloading {
    private let signals: any DispatchSourceSignal

    init(source: ContentOptions, edition: CurrentEdition) {
        signal(SIGHUP, SIG_IGN)
        let (folder, layer) = (source.folder, source.layer)
        signals = DispatchSource.makeSignalSource(signal: SIGHUP, queue: DispatchQueue(label: "reloading"))
        signals.setEventHandler { Reloading.reload(edition, from: folder, layer: layer) }
        signals.resume()
    }

    func stop() { signals.cancel() }

    private static func reload(_ edition: CurrentEdition, from folder: URL, layer: String) {
        do {
            edition.replace(with: try ContentOptions.edition(in: folder, layer: layer))
            Terminal.say("\(edition.now.name) is served now")
        } catch {
            Terminal.remark("\(error)\n\(edition.now.name) stays in service.")
        }
    }
}

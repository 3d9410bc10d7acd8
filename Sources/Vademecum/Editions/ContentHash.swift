import Crypto
import Foundation

/// The fingerprint of a content folder: the same files give the same hash on every machine.
enum ContentHash {
    static func hash(of content: URL) -> String {
        var hasher = SHA256()
        for (name, url) in files(in: content) {
            guard let data = try? Data(contentsOf: url) else { continue }
            hasher.update(data: Data("\(name)\n\(data.count)\n".utf8))
            hasher.update(data: data)
        }
        return hasher.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// Every file that the Vademecum is made from, by its path below the folder.
    static func files(in content: URL) -> [(name: String, url: URL)] {
        ["vademecum", "cities", "languages/content"].flatMap { part in
            let folder = content.appending(path: part)
            let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
            return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".po") }
                .map { ("\(part)/\($0)", folder.appending(path: $0)) }
        }.sorted { $0.0 < $1.0 }
    }
}

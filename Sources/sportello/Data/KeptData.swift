import Foundation
import Safeguard
import StorageSQLite
import Web

/// Where data are kept, and how they are opened.
struct KeptData {
    let folder: String
    let rootKey: RootKeyFile

    init(data: String, rootKey: String?) {
        var folder = data
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        self.folder = folder
        if rootKey == nil, let credential = KeptData.credential {
            self.rootKey = RootKeyFile(path: credential, isCredential: true)
        } else {
            self.rootKey = RootKeyFile(path: rootKey ?? folder + ".root-key")
        }
    }

    var plan: DataFolder.Plan {
        DataFolder.Plan(rootKey: rootKey, schemas: KeptRooms.schemas, records: KeptRooms.records) { path in
            try SQLiteStore.open(path)
        }
    }

    /// Opens the data for serving; at the very first start they are made, and the root key is told of.
    func openForServing(_ voice: KeepingVoice) async throws -> DataFolder {
        let isFirst = !FileManager.default.fileExists(atPath: rootKey.path)
        do {
            let open = try await DataFolder.openOrMake(folder, plan)
            if isFirst { voice.say(.firstStart) }
            return open
        } catch {
            throw voice.refusal(for: error) ?? error
        }
    }

    /// What systemd gave the service in `LoadCredential=` or `LoadCredentialEncrypted=`.
    private static var credential: String? {
        guard let folder = ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"] else { return nil }
        let path = folder + "/root-key"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }
}

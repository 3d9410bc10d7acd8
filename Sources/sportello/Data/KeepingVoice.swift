import Safeguard
import Shell
import Storage
import Web

/// What the commands that keep data say, in the language of the person at the terminal.
struct KeepingVoice {
    let words: Words
    let folder: String
    let key: String

    init(words: Words, kept: KeptData) {
        self.init(words: words, folder: kept.folder, key: kept.rootKey.path)
    }

    private init(words: Words, folder: String, key: String) {
        (self.words, self.folder, self.key) = (words, folder, key)
    }

    /// Reads a key from another file than the root's, and names that file in what is refused.
    func reading<Key>(_ file: String, _ read: (String) throws -> Key) throws -> Key {
        do { return try read(file) } catch let error as KeyFileRefusal {
            let voice = KeepingVoice(words: words, folder: folder, key: file)
            throw voice.refusal(for: error == .missing ? KeyFileRefusal.unreadable : error) ?? error
        }
    }

    func say(_ phrase: KeepingPhrase, _ values: [String: String] = [:]) {
        Terminal.say(sentence(phrase, values))
    }

    func sentence(_ phrase: KeepingPhrase, _ values: [String: String] = [:]) -> String {
        words(phrase, ["folder": folder, "key": key].merging(values) { _, given in given })
    }

    func sentence(for fault: Verification.Fault) -> String {
        switch fault {
        case .store(let name, let what): "\(name): \(what)"
        case .key: sentence(.faultKey)
        case .erasedPersonHasKey: sentence(.faultErased)
        case .file(let place): sentence(.faultFile, ["file": place])
        }
    }

    /// Nil for what is none of ours.
    func refusal(for error: any Error) -> Refusal? {
        let text: String? =
            switch error {
            case let error as DataFolderRefusal: sentence(for: error)
            case let error as KeyFileRefusal: sentence(for: error)
            case let error as KeystoreRefusal: sentence(error == .otherRoot ? .otherRoot : .keysDamaged)
            case let error as RestorationRefusal: sentence(for: error)
            case let error as CustodyRefusal: sentence(for: error)
            case let error as StoreRefusal: sentence(for: error)
            case let error as FileRefusal: sentence(for: error)
            default: nil
            }
        return text.map(Refusal.init)
    }
}

extension KeepingVoice {
    private func sentence(for error: DataFolderRefusal) -> String {
        switch error {
        case .nothingThere: sentence(.nothingThere)
        case .rootKeyInside: sentence(.rootInside)
        case .incomplete(let missing): sentence(.incomplete, ["file": missing])
        case .inUse: sentence(.inUse)
        case .restoreInterrupted: sentence(.interrupted)
        case .notWritable: sentence(.notWritable, ["place": folder])
        }
    }

    private func sentence(for error: KeyFileRefusal) -> String {
        switch error {
        case .missing: sentence(.rootMissing)
        case .unreadable: sentence(.keyFileMissing)
        case .exposed: sentence(.exposed)
        case .damaged: sentence(.notAKey)
        case .alreadyThere: sentence(.alreadyThere)
        case .notWritten: sentence(.notWritable, ["place": key])
        }
    }

    private func sentence(for error: RestorationRefusal) -> String {
        switch error {
        case .noBackup: sentence(.noBackup)
        case .altered(let file): sentence(.altered, ["file": file])
        case .noKeys: sentence(.noKeys)
        case .faulty(let faults):
            ([sentence(.faulty)] + faults.map { "- " + sentence(for: $0) }).joined(separator: "\n")
        }
    }

    private func sentence(for error: CustodyRefusal) -> String {
        switch error {
        case .unusableName: sentence(.custodianName)
        case .notThree: sentence(.notThree)
        case .damaged, .doesNotOpen: sentence(.noCustody)
        case .otherCustodians: sentence(.otherCustodians)
        }
    }

    private func sentence(for error: StoreRefusal) -> String {
        switch error {
        case .diskFull: sentence(.diskFull)
        case .readOnly: sentence(.readOnly)
        case .busy: sentence(.busy)
        case .newerSchema: sentence(.newer)
        case .alreadyThere: sentence(.alreadyThere)
        default: sentence(.store, ["reason": "\(error)"])
        }
    }

    private func sentence(for error: FileRefusal) -> String {
        switch error {
        case .diskFull: sentence(.diskFull)
        case .readOnly: sentence(.readOnly)
        default: sentence(.store, ["reason": "\(error)"])
        }
    }
}

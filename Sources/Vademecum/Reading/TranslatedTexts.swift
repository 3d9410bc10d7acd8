import Foundation
import Vocabulary

/// The texts of one language, gathered from its `.po` files, and what is wrong with these.
struct TranslatedTexts: Sendable {
    private(set) var byItalian: [String: String] = [:]
    private(set) var faults: [CatalogueError] = []
    private(set) var unreadable: [ContentFile] = []

    init(folder: URL) {
        for file in ContentFolder.files(in: folder, ending: "po") {
            guard let text = file.text else {
                unreadable.append(file)
                continue
            }
            do throws(CatalogueError) {
                for entry in try Catalogue(po: text, file: file.name).entries { byItalian[entry.id] = entry.text }
            } catch {
                faults.append(error)
            }
        }
    }

    /// Tells what is wrong.
    func tell(_ report: Report) {
        for file in unreadable { file.tellUnreadable(report) }
        for fault in faults { report.add(fault.explanation, at: fault.position) }
    }
}
